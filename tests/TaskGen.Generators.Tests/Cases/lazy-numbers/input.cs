using System;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

public enum Season
{
    Dry,
    Wet,
}

/// <summary>Numbers are read without rows.</summary>
[Dataset(TrainingUrl = "data/train.csv", TestUrl = "data/test.csv", Lazy = true, Targets = ["Yield", "Season"])]
public static partial class Harvests
{
    public sealed record Hyperparameters(double C = 1);

    public sealed record Field(
        double Rain,
        double Sun,
        double? Wind,
        [Ignore] string Name,
        int Trees,
        int Paths,
        int Wells,
        bool Fenced,
        decimal Price,
        [Categories("clay", "sand")] string Soil,
        int Age = 7)
    {
        public Season Season { get; init; }

        public float Yield { get; init; }

        public float Share { get; init; } = -1;

        public double Area => Rain * Sun;

        public DateOnly? Day { get; init; }
    }

    public sealed record Model(double Weight);

    [Train] public static Model Train(Hyperparameters hp, LazyPartition<Field> train) => new(hp.C);
    [Evaluate] public static double Evaluate(Model model, LazyPartition<Field> data) => model.Weight;
}

/// <summary>Rows check themselves, so each is made.</summary>
[Dataset(TrainingUrl = "data/train.csv", TestUrl = "data/test.csv", Lazy = true)]
public static partial class Checked
{
    public sealed record Hyperparameters(double C = 1);

    public sealed record Row(double Rain, [Target] double Sun)
    {
        public double Rain { get; } = Rain >= 0 ? Rain : throw new ArgumentOutOfRangeException(nameof(Rain));
    }

    public sealed record Model(double Weight);

    [Train] public static Model Train(Hyperparameters hp, LazyPartition<Row> train) => new(hp.C);
    [Evaluate] public static double Evaluate(Model model, LazyPartition<Row> data) => model.Weight;
}
