using TaskGen.Learn;

namespace Acme;

public enum Color { Red, White, @default }

[Dataset(TrainingUrl = "data.csv", TestSize = 0.25, Features = ["Alcohol", "Sweet", "Price", "Maybe", "Count", "Unknown"], Targets = ["Class"])]
public static partial class Wine
{
    public sealed record Row(double Alcohol, bool Sweet, decimal Price, double? Maybe, [Column("colour \"x\"")] Color Color, Color? Second, [Target] float Score)
    {
        public int Class { get; init; }

        public required string Name { get; init; }

        public string? Note { get; set; }

        public DateOnly? Day { get; init; }

        public byte Count { get; init; }

        public bool? Unknown { get; init; }

        public required TaskGen.DataFile Scan { get; init; }

        public TaskGen.DataFile? Back { get; init; }

        public double Twice => Alcohol * 2;
    }

    [Train]
    public static double[] Train(double rate, Partition<Row> train) => [rate];

    [Evaluate]
    public static Evaluation Evaluate(double[] model, Partition<Row> data) => new(model[0]);
}

[Dataset(TrainingUrl = "other.csv", Stratify = true)]
public sealed partial class Plain
{
    public sealed class Row
    {
        public double X { get; init; }

        [Target]
        public int @class { get; set; }
    }

    [Train]
    public static int Train(int depth, Partition<Row> train) => depth;

    [Evaluate]
    public static Evaluation Evaluate(int model, Partition<Row> data) => new(model);
}
