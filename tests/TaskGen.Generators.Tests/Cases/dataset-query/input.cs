using TaskGen.Learn;

namespace Acme;

[Dataset(
    Query = """
        select id, height, damage
        from strikes -- of "birds"
        where year >= @from and airport <> $airport
        """,
    Connection = "Faa",
    Provider = "Npgsql",
    UniqueId = nameof(Row.Id),
    ValidationSize = 0.1,
    BadRows = BadRows.Skip,
    MaxBadRows = 5)]
[QueryInput("from", Training = 1990, Test = 1999L)]
[QueryInput("airport", Training = "O'HARE \"INTL\"")]
public static partial class Strikes
{
    public sealed record Hyperparameters(double C = 1);

    public sealed record Row([Key] long Id, double Height, [Target] int Damage);

    public sealed record Model(double Weight);

    [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);
    [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
}
