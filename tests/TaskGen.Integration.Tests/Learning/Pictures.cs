using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

public enum Animal
{
    Cat,
    Dog,
}

/// <summary>Files with a label: in a folder for each, or in a list.</summary>
[Dataset(TrainingUrl = "train", TestUrl = "test.csv")]
public static partial class Pictures
{
    public sealed record Hyperparameters(double Share = 1);

    public sealed record Row(DataFile File, [Target] Animal Label, double Width = 1)
    {
        public DataFile? Back { get; init; }
    }

    public sealed record Model(double Share);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.Share * train.Sum(static row => row.Width));

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.Share + data.Sum(static row => row.Width);
}
