using System;
using TaskGen.Learn;

namespace Acme;

[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2)]
public static partial class Wine
{
    public enum Solver { Newton, @Gradient }

    /// <summary>How it learns.</summary>
    /// <param name="Rate">The size of a step.</param>
    /// <param name="Nesterov">Whether it looks ahead.</param>
    public sealed record Optimizer([LogUniform(1e-4, 1)] float Rate = 0.1f, bool Nesterov = false)
    {
        /// <summary>The decay.</summary>
        [LogNormal(0, 1), Steps(3)]
        public decimal Decay { get; init; } = 1m;
    }

    public sealed record Hyperparameters(
        [Choice("linear", "rbf")] string Kernel,
        Optimizer Learning,
        [LogUniform(1e-3, 100), Steps(6)] double C = 1,
        [LogUniform(1e-4, 10), When(nameof(Kernel), "rbf")] double? Gamma = null,
        [IntRange(1, 9, Step = 2)] int Depth = 3,
        [IntRange(1, 1_000_000, Log = true)] long Iterations = 100,
        [Choice(1, 2, 5)] byte Folds = 2,
        Solver Solver = Solver.Newton,
        [Normal(0, 2)] double Create = 0,
        string Note = "none",
        int[]? Layers = null);

    public sealed record Row(double Alcohol, [Target] int Class);

    [Train]
    public static double Train(Hyperparameters hp, Partition<Row> train) => hp.C;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}
