using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>What was said, how it sounded, and perhaps what it meant; without shuffling, so that rows keep their order.</summary>
[Dataset(TrainingUrl = "labels.csv", TestSize = 0.5, Shuffle = false)]
public static partial class Utterances
{
    public enum Mood { Calm, Angry }

    internal sealed record Audio([Key] string Id, double Pitch)
    {
        public double Pitch { get; init; } = Pitch > 0 ? Pitch : throw new ArgumentException("A pitch is above 0.");
    }

    internal readonly record struct Text([property: Key] string Clip, int Words, Mood Mood, bool IsQuestion = false);

    internal sealed record Row([Key] string Id, [Source("audio.csv")] Audio Audio, [Target] int Label, [Source("text.tsv")] Text? Text);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    internal static double Train(double rate, Partition<Row> train) => rate * train.Count;

    [Evaluate]
    internal static double Evaluate(double model, Partition<Row> data) => model;
}
