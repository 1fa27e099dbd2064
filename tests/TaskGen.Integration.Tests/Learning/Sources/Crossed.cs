using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>What is parsed is each pair of two parts, without another source.</summary>
[Dataset(TestSize = 0.5, Shuffle = false)]
public static partial class Crossed
{
    public sealed record One([Key] int Id, double Size);

    public sealed record Pair([Source("left.csv")] One Left, [Source("right.csv")] One Right);

    public sealed record Row(double Size, [Target] int Label);

    public static StagedDataset<Pair, Row, Row> Dataset => __Dataset.Instance;

    [Union]
    public static async IAsyncEnumerable<Pair> Cross(IReadOnlyList<One> left, IReadOnlyCollection<One> right)
    {
        await Task.Yield();
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                yield return new Pair(one, other);
            }
        }
    }

    [Parser]
    public static Row? Parse(Pair pair) => pair.Left.Id == pair.Right.Id ? null : new(pair.Left.Size * pair.Right.Size, pair.Left.Id);

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate * train.Count;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}
