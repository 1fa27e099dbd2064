using TaskGen.Learn;

namespace TaskGen.Databases.Tests;

/// <summary>All strikes of an SQLite file, which are split.</summary>
[Dataset(Query = "select * from strikes order by height desc", DatabaseUrl = "strikes.sqlite.gz", TestSize = 0.25, Seed = 7, UniqueId = "Id")]
public static partial class Whole
{
    public sealed record Hyperparameters(double Share = 0.5);

    public sealed record Row([Key] long Id, double Height, [Ignore] int Year, [Target] int Damage);

    public sealed record Model(double Share);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.Share * train.Count);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.Share + data.Count;
}
