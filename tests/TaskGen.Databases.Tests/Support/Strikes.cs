using TaskGen.Learn;

namespace TaskGen.Databases.Tests;

/// <summary>Strikes of birds on aircraft.</summary>
[Dataset(TrainingUrl = "unused.csv")]
public static partial class Strikes
{
    public enum Light
    {
        Day,
        Night,
    }

    public sealed record Hyperparameters(double Share = 0.5);

    public sealed record Row(
        [Key] long Id,
        double Height,
        float? Speed,
        string? Airport,
        Light Light,
        bool Reported,
        [Time] DateTime When,
        DateOnly? Day,
        Guid? Report,
        decimal Cost,
        byte Engines,
        [Target] int Damage);

    public sealed record Model(double Share);

    internal static RowSchema<Row> Schema => __RowSchema.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.Share * train.Count);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.Share + data.Count;
}
