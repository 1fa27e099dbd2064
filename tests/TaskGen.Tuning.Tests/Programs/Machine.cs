using TaskGen.Learn;

namespace TaskGen.Tuning.Tests.Programs;

/// <summary>Hyperparameters of every sort.</summary>
[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2)]
public static partial class Machine
{
    public enum Solver { Newton, Gradient }

    public sealed record Optimizer([LogUniform(1e-4, 1)] float Rate = 0.1f, bool Nesterov = false)
    {
        [LogNormal(0, 1), Steps(3)]
        public decimal Decay { get; init; } = 1m;
    }

    public sealed record Hyperparameters(
        [Choice("linear", "rbf", "poly")] string Kernel,
        Optimizer Learning,
        [LogUniform(1e-3, 100), Steps(6)] double C = 1,
        [LogUniform(1e-4, 10), When(nameof(Kernel), "rbf", "poly")] double? Gamma = null,
        [IntRange(2, 4), When(nameof(Kernel), "poly")] int Degree = 0,
        [IntRange(1, 9, Step = 2)] int Depth = 3,
        [IntRange(1, 1_000_000, Log = true)] long Iterations = 100,
        [Choice(1, 2, 5)] byte Folds = 2,
        Solver Solver = Solver.Newton,
        [Normal(0, 2)] double Create = 0,
        string Note = "none");

    public sealed record Row([Column("alcohol")] double Alcohol, [Target, Column("target")] int Cultivar);

    [Train]
    public static double Train(Hyperparameters hp, Partition<Row> train) => hp.C;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}
