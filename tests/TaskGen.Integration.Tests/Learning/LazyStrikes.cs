using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Rows that are read by and by.</summary>
[Dataset(TrainingUrl = "parts", TestUrl = "test.csv", Lazy = true, BadRows = BadRows.Skip)]
public static partial class LazyStrikes
{
    public sealed record Hyperparameters(double Share = 1);

    public sealed record Row(int Id, [Target] double Damage);

    public sealed record Model(double Share);

    internal static LazyTableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, LazyPartition<Row> train) => new(hp.Share * train.ReadRows().Count());

    [Evaluate]
    public static double Evaluate(Model model, LazyPartition<Row> data) => model.Share + data.ReadRows().Count();
}
