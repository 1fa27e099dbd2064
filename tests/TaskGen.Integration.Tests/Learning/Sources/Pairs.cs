using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>Rows of parts alone, whose key has two members, in another order on one side.</summary>
[Dataset(TestSize = 0.5, Shuffle = false)]
public static partial class Pairs
{
    internal sealed record Left([Key] string Day, [Key] int Hour, double Height);

    internal sealed record Right([Key] int Hour, [Key] string Day, [Target] double Width);

    internal sealed record Row([Key] int Hour, [Key] string Day, [Source("left.csv")] Left Left, [Source("right.csv")] Right Right);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    internal static double Train(double rate, Partition<Row> train) => rate * train.Count;

    [Evaluate]
    internal static double Evaluate(double model, Partition<Row> data) => model;
}
