using System.Threading;
using Microsoft.Extensions.Logging;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

[Dataset(TrainingUrl = "data.csv")]
public static partial class Wine
{
    public sealed record Hyperparameters([Uniform(0, 1)] double C = 0.5);

    public sealed record Row(double X, [Target] int Y);

    public sealed record Model(double X);

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.X;

    /// <summary>The mean logarithmic loss.</summary>
    [Metric(Direction = Direction.Minimize)]
    public static double LogLoss(Model model, Partition<Row> data) => model.X;

    [Metric(Name = "rows")]
    public static int Count(Partition<Row> data, object model) => data.Count;

    [Metric]
    public static async Task<float> AUC(Model model, Partition<Row> data, ILogger? logger = null, CancellationToken token = default)
    {
        await Task.Yield();
        return 1;
    }

    [Metric]
    public static ValueTask<decimal> @event(Model model, Partition<Row> data, [Service] IFormatProvider? culture = null) => new(1m);
}

/// <summary>Two models: each metric belongs to those that it takes.</summary>
[Dataset(TrainingUrl = "data.csv")]
public sealed partial class Several(int size = 3)
{
    public sealed record Row(double X, [Target] int Y);

    public abstract record Model(double X);

    public sealed record Tree(double X, int Depth) : Model(X);

    public sealed record Line(double X) : Model(X);

    [Train]
    public static Tree Grow(int depth, Partition<Row> train) => new(1, depth);

    [Train]
    public static Line Fit(double rate, Partition<Row> train) => new(rate);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.X;

    [Metric]
    public static double Error(Model model, Partition<Row> data) => model.X;

    [Metric(Direction = Direction.Minimize)]
    public int Size(Tree model, Partition<Row> data) => model.Depth + size;

    [Metric(Direction = Direction.Minimize)]
    public static int Size(Line model, Partition<Row> data) => 1;
}
