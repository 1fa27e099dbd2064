using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

/// <summary>Raw records become rows, and these what the model sees.</summary>
[Dataset(TrainingUrl = "data/clips.csv")]
public static partial class Clips
{
    public sealed record Raw(string Text, int[] Samples);

    public sealed record Row(string Speaker, double Seconds, [Target] int Class);

    public sealed record Seen(double LogSeconds, int Length, [Target] int Class);

    public sealed record Features(int Length, double LogSeconds);

    [FeatureTransform]
    public static Seen Transform(Row row) => new(row.Seconds, row.Speaker.Length, row.Class);

    [Train]
    public static double Train(double rate, Partition<Seen> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Seen> data) => model;

    /// <summary>Makes rows of text.</summary>
    [Preprocess(Timeout = "1m")]
    public static async Task<Row[]> Prepare(IReadOnlyList<Raw> raw, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return [];
    }

    [Predict]
    public static IEnumerable<double> Predict(double model, IReadOnlyList<Features> features) => features.Select(static row => row.LogSeconds);
}

/// <summary>What is read is no row, and what training takes is only a path.</summary>
[Dataset(TrainingUrl = "train.bin", TestUrl = "test.bin", Lazy = true)]
public static partial class Blobs
{
    public sealed record Raw(string Text);

    public sealed record Features(double Size);

    [Train]
    public static double Train(double rate, LazyPartition train) => rate;

    [Evaluate]
    public static double Evaluate(double model, LazyPartition data) => model;

    [Preprocess]
    public static Features Measure(Raw raw) => new(raw.Text.Length);

    [Predict]
    public static (double Value, bool IsSure) Predict(double model, Features features) => (features.Size, true);
}
