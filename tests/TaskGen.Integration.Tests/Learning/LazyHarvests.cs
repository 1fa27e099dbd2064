using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Rows that run no code of their own: their numbers are read without them.</summary>
[Dataset(TrainingUrl = "train.csv", TestUrl = "test.csv", Lazy = true, Targets = ["Season", "Yield"])]
public static partial class LazyHarvests
{
    public sealed record Hyperparameters(double Share = 1);

    public sealed record Row(
        double Rain,
        double Sun,
        double? Wind,
        [Ignore] string Name,
        int Trees,
        int Paths,
        long Wells,
        bool Fenced,
        bool? Sold,
        decimal Price,
        [Categories("clay", "sand")] string Soil,
        int Age = 7)
    {
        public Season Season { get; init; }

        public float Yield { get; init; }

        public float Share { get; init; } = -1;

        public DateOnly? Day { get; init; }

        public double Area => Rain * Sun;
    }

    public sealed record Model(double Share);

    internal static LazyTableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, LazyPartition<Row> train) => new(hp.Share * train.ReadRows().Count());

    [Evaluate]
    public static double Evaluate(Model model, LazyPartition<Row> data) => model.Share + data.ReadRows().Count();
}
