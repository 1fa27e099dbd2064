using System.Globalization;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Stages;

/// <summary>Every step of loading is a method: lines are read, parsed, divided by speaker and transformed.</summary>
[Dataset(TrainingUrl = "clips/*.txt", Seed = 7)]
public static partial class Clips
{
    public sealed record Hyperparameters(double Rate = 1);

    /// <summary>A line of a file.</summary>
    public sealed record Line(string Text, int Number);

    public sealed record Clip(string Speaker, double Seconds, [Target] int Label);

    public sealed record Features(double LogSeconds, [Target] int Label);

    public sealed record Model(double Mean);

    /// <summary>Reads the lines of a file. Its content "busy" fails the first attempt.</summary>
    [Reader(Cache = true, Retries = 1, RetryDelay = "1ms")]
    public static async IAsyncEnumerable<Line> Read(
        DataFile file, TaskContext? task = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var number = 0;
        foreach (var line in await File.ReadAllLinesAsync(file.Path, cancellationToken))
        {
            if (line == "broken" || (line == "busy" && task!.Attempt == 1))
            {
                throw new FormatException("This is no line.");
            }

            yield return new Line(line, number++);
        }
    }

    [Parser]
    public static Clip? Parse(Line line)
    {
        var parts = line.Text.Split(' ');
        return parts[0] is "#" or "busy"
            ? null
            : new Clip(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    /// <summary>The last speaker, in an order drawn at random, is for testing.</summary>
    [Splitter]
    public static (PartitionIndex Train, PartitionIndex Test) Split(Partition<Clip> clips, Random? random = null)
    {
        var speakers = clips.Select(static clip => clip.Speaker).Distinct().Order(StringComparer.Ordinal).ToArray();
        random!.Shuffle(speakers);
        return (Of(speaker => speaker != speakers[^1]), Of(speaker => speaker == speakers[^1]));

        PartitionIndex Of(Func<string, bool> isWanted) => new([.. Enumerable.Range(0, clips.Count).Where(position => isWanted(clips[position].Speaker))]);
    }

    /// <summary>Seconds on the scale on which we hear them.</summary>
    [FeatureTransform]
    public static Features Transform(Clip clip) => clip.Seconds > 0
        ? new Features(Math.Log(clip.Seconds), clip.Label)
        : throw new ArgumentException("A clip has a length.");

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Features> train) => new(hp.Rate * train.Average(static row => row.LogSeconds));

    [Evaluate]
    public static double Evaluate(Model model, Partition<Features> data) => -Math.Abs(model.Mean - data.Average(static row => row.LogSeconds));

    [Workflow]
    public static async Task<double> Score(double rate)
    {
        var results = await Trainer.RunAsync(new Hyperparameters(rate));
        return results.Metrics.Test.Score;
    }

    internal static StagedDataset<Line, Clip, Features> Dataset => __Dataset.Instance;
}
