using TaskGen.Learn;

namespace TaskGen.Databases.Tests;

/// <summary>Strikes by query, for each part other years.</summary>
[Dataset(
    Query = "select id, height, damage, year from strikes where year >= @from and year < @to and 'it''s @text' <> ''",
    Connection = "Strikes",
    UniqueId = nameof(Row.Id))]
[QueryInput("from", Training = 1990, Validation = 1994, Test = 1996)]
[QueryInput("to", Training = 1994, Validation = 1996, Test = 2000)]
public static partial class ByYear
{
    public sealed record Hyperparameters(double Share = 0.5);

    public sealed record Row([Key] long Id, double Height, [Ignore] int Year, [Target] int Damage);

    public sealed record Model(double Share);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train(Retries = 2, RetryDelay = "1ms")]
    public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row> validation) => new(hp.Share * train.Count / validation.Count);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.Share + data.Count;
}
