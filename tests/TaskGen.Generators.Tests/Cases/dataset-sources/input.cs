using System;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

public enum Gaze { Away, Camera }

public sealed record Audio([Key] string Id, double Pitch, float? Energy);

public sealed record Video
{
    [Key] public required string Name { get; init; }

    public Gaze Gaze { get; init; }

    [Categories("still", "moving")] public string? Motion { get; init; }

    public int Frames { get; init; } = 25;
}

public readonly record struct Text([property: Key] string Id, int Words, bool IsQuestion, string? Language, Gaze? Gaze, decimal? Rate, DateOnly Day);

/// <summary>Rows of a file get parts of three others; one of them may be missing.</summary>
[Dataset(TrainingUrl = "labels.csv", TestSize = 0.25)]
public static partial class Utterances
{
    public sealed record Row(
        [Key] string Id,
        [Source("audio/*.csv")] Audio @event,
        [Target] double Sentiment,
        [Source("text.csv")] Text? Text,
        [Source("video.dat", Format = DataFormat.JsonLines)] Video Video,
        [Column("who")] string? Speaker = null)
    {
        [Ignore, Source("second.csv")] public Audio? Second { get; init; }

        [Weight] public required double Weight { get; init; }
    }

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}

/// <summary>Parts are queries: one in the database of the dataset, one in another, with inputs.</summary>
[Dataset(Query = "select id, label from clips where year = @year", Connection = "Clips", Provider = "Npgsql")]
[QueryInput("year", Training = 1990, Test = 1991)]
[QueryInput("band", Training = "low")]
public static partial class Queried
{
    public sealed record Row(
        [Key] string Id,
        [Source(Query = "select * from audio where year = @year and band = @band")] Audio Audio,
        [Source(Query = "select * from text", DatabaseUrl = "text.sqlite")] Text? Text,
        [Target] int Label);

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}

/// <summary>There are only parts, and the key has two members.</summary>
[Dataset]
public static partial class Pairs
{
    private sealed record Left([Key] int Number, [Key] string Name, double Length);

    private sealed record Right([Key] string Name, [Target] double Width, [Key] int Number);

    private sealed record Row([Key] string Name, [Source("right.csv")] Right Right, [Key] int Number, [Source("left.csv")] Left Left);

    [Train]
    private static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    private static double Evaluate(double model, Partition<Row> data) => model;
}

/// <summary>What is parsed is put together of two sources, one of them a query.</summary>
[Dataset(Query = "select id, label from clips", Connection = "Clips", UniqueId = "Id")]
public static partial class Clips
{
    public sealed record Raw([Key] long Id, int Label, [Source("sound.tsv")] Sound Sound);

    public sealed record Sound([Key] long Clip, string Notes);

    public sealed record Row(double Seconds, [Target] int Label);

    [Parser]
    public static Row? Parse(Raw clip) => new(clip.Sound.Notes.Length, clip.Label);

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}

/// <summary>A method joins what is read, and yields rows.</summary>
[Dataset(TrainingUrl = "marks.csv", TestUrl = "test.csv")]
public static partial class Marked
{
    public sealed record Mark(string Clip, int Label);

    public sealed record Row(string Clip, [Source("audio.csv")] Audio Audio, [Source("text.csv")] Text? Text, [Target] int Label);

    /// <summary>Joins the nearest.</summary>
    [Union(Cache = true, Retries = 2)]
    public static async System.Collections.Generic.IAsyncEnumerable<Row> Unite(
        System.Collections.Generic.IReadOnlyList<Mark> marks,
        System.Collections.Generic.IEnumerable<Audio> audio,
        System.Collections.Generic.IReadOnlyCollection<Text> texts,
        Microsoft.Extensions.Logging.ILogger? log = null)
    {
        await System.Threading.Tasks.Task.Yield();
        yield break;
    }

    [FeatureTransform]
    public static Row Transform(Row row) => row;

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}

/// <summary>A method joins parts alone.</summary>
[Dataset]
public static partial class United
{
    public sealed record Row(double Distance, [Source("first.csv")] Audio First, [Source("second.csv")] Audio Second);

    [Union]
    public static Row[] Unite(System.Collections.Generic.IReadOnlyList<Audio> first, System.Collections.Generic.IReadOnlyList<Audio> second) => [];

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}
