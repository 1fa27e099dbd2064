using System.Collections.Concurrent;
using System.Globalization;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Predictions;

/// <summary>Text becomes rows, these pass through the transform of training, and what the model sees is predicted from in batches.</summary>
[Dataset(TrainingUrl = "grapes.csv", TestSize = 0.5, Shuffle = false)]
public static partial class Grapes
{
    public sealed record Hyperparameters(double Scale = 1);

    public sealed record Raw(string Text);

    public sealed record Row(double Weight, double Sugar, [Target] double Price);

    /// <summary>What the model sees: half the weight first.</summary>
    public sealed record Seen(double Half, double Sugar, [Target] double Price);

    /// <summary>The same in another order.</summary>
    public sealed record Features(double Sugar, double Half);

    public sealed record Model(double Scale, string[] Columns);

    /// <summary>How large the batches were, for the tests.</summary>
    public static ConcurrentQueue<int> Batches { get; } = new();

    [FeatureTransform]
    public static Seen Transform(Row row) => new(row.Weight / 2, row.Sugar, row.Price);

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Seen> train) => new(hp.Scale, [.. train.Features.ColumnNames]);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Seen> data) => data.Count;

    [Preprocess]
    public static Row Prepare(Raw raw)
    {
        var parts = raw.Text.Split(' ');
        return new Row(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), double.NaN);
    }

    /// <summary>Tells prices.</summary>
    [Predict]
    public static async Task<List<double>> Predict(Model model, Partition<Features> grapes, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        Assert.Equal(model.Columns, grapes.Features.ColumnNames);
        Batches.Enqueue(grapes.Count);
        return [.. Enumerable.Range(0, grapes.Count).Select(row => (100 * grapes.Features[row, 0] + grapes.Features[row, 1]) * model.Scale)];
    }
}
