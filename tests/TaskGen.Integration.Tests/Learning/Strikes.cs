using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Rows with every mark.</summary>
[Dataset(TrainingUrl = "train.csv", TestUrl = "test.jsonl")]
public static partial class Strikes
{
    public enum Light
    {
        Day,
        Night,
        Dusk,
    }

    public sealed record Hyperparameters(double Share = 1);

    public sealed record Row(
        [Key] string Id,
        [Time, Format("dd/MM/yyyy")] DateOnly Day,
        Light? Light,
        [Categories("small", "large")] string Size,
        [Ignore] double Cost,
        double? Speed,
        int Engines = 2)
    {
        [Weight] public double Counts { get; init; } = 1;

        [Target] public required bool Damaged { get; init; }
    }

    public sealed record Model(double Share);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.Share * train.Count);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.Share + data.Count;
}
