using System;
using TaskGen.Learn;

namespace Acme;

public enum Grade { Low, High, Top = High }

[Dataset(TrainingUrl = "data/strikes.csv", ValidationSize = 0.1, Gap = "7d")]
public static partial class Strikes
{
    public sealed record Hyperparameters(double C = 1);

    public sealed record Row(
        [Key] string Id,
        [Time, Format("dd/MM/yyyy")] DateOnly Day,
        Grade? Grade,
        [Categories("day", "night \"dark\"")] string Light,
        [Ignore] double? Speed,
        double Height = 12.5)
    {
        [Weight] public float Counts { get; init; } = 1;

        [Target, Categories("None", "Some")] public required string? Damage { get; init; }
    }

    public sealed record Model(double Weight);

    [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);
    [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
}
