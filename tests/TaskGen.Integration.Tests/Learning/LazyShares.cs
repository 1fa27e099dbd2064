using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Rows that check and change what they are given.</summary>
[Dataset(TrainingUrl = "train.csv", TestUrl = "test.csv", Lazy = true)]
public static partial class LazyShares
{
    public sealed record Hyperparameters(double Share = 1);

    public sealed record Row(double Part, [Target] double Whole)
    {
        public double Part { get; } = Part <= Whole ? Part / Whole : throw new ArgumentException("The part is larger than the whole.", nameof(Part));
    }

    public sealed record Model(double Share);

    internal static LazyTableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, LazyPartition<Row> train) => new(hp.Share * train.ReadRows().Count());

    [Evaluate]
    public static double Evaluate(Model model, LazyPartition<Row> data) => model.Share + data.ReadRows().Count();
}
