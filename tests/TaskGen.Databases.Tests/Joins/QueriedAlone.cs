using TaskGen.Learn;

namespace TaskGen.Databases.Tests.Joins;

/// <summary>There are only parts: the first, a query in any order, has the rows; the second is in a file.</summary>
[Dataset(TestSize = 0.5, Shuffle = false)]
public static partial class QueriedAlone
{
    public sealed record Strike([Key] long Id, [Target] int Damage);

    public sealed record Weather([Key] long Id, double Wind);

    public sealed record Row(
        [Key] long Id,
        [Source(Query = "select id, damage from strikes order by damage, id desc", Connection = "Strikes")] Strike Strike,
        [Source("weather.csv")] Weather Weather);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static double Train(double share, Partition<Row> train) => share * train.Count;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model + data.Count;
}
