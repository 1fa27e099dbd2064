using CsvHelper;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>Rows of four files: labels, and three parts that are joined to them by a key.</summary>
[Dataset(TrainingUrl = "labels.csv", Shuffle = false)]
internal static partial class Sessions
{
    [CsvRecord]
    public sealed partial record Sound([Key] int Id, double Pitch, double Energy, double Rate, double Noise, double Length);

    [CsvRecord]
    public sealed partial record Sight([Key] int Id, double Smile, double Gaze, double Tilt, double Blink, double Light);

    [CsvRecord]
    public sealed partial record Text([Key] int Id, double Words, double Pauses, double Questions, double Mood, double Turns);

    [CsvRecord]
    public sealed partial record Label(int Id, double Value);

    public sealed record Row(
        [Key] int Id, [Source("sounds.csv")] Sound Sound, [Source("sights.csv")] Sight Sight, [Source("texts.csv")] Text Text, [Target] double Value);

    public static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    internal static double Train(double rate, Partition<Row> train) => rate * train.Count;

    [Evaluate]
    internal static double Evaluate(double model, Partition<Row> data) => model + data.Count;
}
