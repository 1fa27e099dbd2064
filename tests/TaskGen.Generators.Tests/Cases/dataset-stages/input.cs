using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

public interface IUnits;

/// <summary>All steps are methods.</summary>
[Dataset(TrainingUrl = "clips/*.wav", TestUrl = "test/*.wav")]
public static partial class Clips
{
    public enum Voice { Low, High }

    public sealed record Row(string Speaker, double Seconds, Voice Voice, [Target] int Class);

    public sealed record Features(double Seconds, Voice Voice, [Target] int Class);

    /// <summary>Reads the bytes of a file.</summary>
    [Reader(Cache = true, Retries = 3, RetryDelay = "2s", NoRetryOn = [typeof(InvalidOperationException)], Timeout = "10m", Memory = "1Gi", Version = "2")]
    public static async Task<IReadOnlyList<byte[]>> Read(
        DataFile file, ILogger? log = null, [Service] IUnits? units = null, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return [];
    }

    [Parser(Cpu = "2")]
    public static Row? Parse(byte[] bytes, ILogger? log = null) => null;

    [FeatureTransform]
    public static Features Transform(Row @event) => new(@event.Seconds, @event.Voice, @event.Class);

    [Train]
    public static double Train(double rate, Partition<Features> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Features> data) => model;
}

/// <summary>Rows that the built-in readers fill are parsed all at once and divided in an async method.</summary>
[Dataset(TrainingUrl = "other.csv", Seed = 3)]
public sealed partial class Divided
{
    public sealed record Raw(string Size, string @class);

    public record struct Row(int Size, [property: Target] int Class);

    [Parser]
    public static async IAsyncEnumerable<Row> ParseAll(IReadOnlyList<Raw> rows)
    {
        await Task.Yield();
        yield break;
    }

    [Splitter]
    internal static async ValueTask<(PartitionIndex? validation, PartitionIndex test, PartitionIndex Train)> @base(
        IEnumerable<Row> rows, Random? random = null, TaskContext? task = null)
    {
        await Task.Yield();
        return default;
    }

    [Train]
    public double Train(double rate, Partition<Row> train, Partition<Row> validation) => rate;

    [Evaluate]
    public double Evaluate(double model, Partition<Row> data) => model;
}

/// <summary>Rows come from elsewhere, and types are private.</summary>
[Dataset]
public static partial class Drawn
{
    private sealed record Row(double X, [Target] double Y);

    private static IEnumerable<Row?>? Draw(int count) => null;

    [Reader]
    private static IEnumerable<Row?>? Read(TimeProvider? clock = null) => Draw(3);

    [Splitter]
    private static TrainTestSplit? Split(Partition<Row> rows) => null;

    [FeatureTransform]
    private static Row? Center(Row row) => row with { X = row.X - 1 };

    [Train]
    private static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    private static double Evaluate(double model, Partition<Row> data) => model;
}

/// <summary>Rows of one type go through all steps.</summary>
[Dataset(TrainingUrl = "same.csv")]
public static partial class Same
{
    public sealed class Row
    {
        public double X { get; init; }

        [Target]
        public string? Label { get; init; }
    }

    [Reader]
    public static async IAsyncEnumerable<Row> Read(IReadOnlyList<DataFile> files)
    {
        await Task.Yield();
        yield break;
    }

    [Parser]
    public static Row? Keep(Row row) => row.X > 0 ? row : null;

    [Splitter]
    public static Task<(PartitionIndex Train, PartitionIndex Test)> Split(IReadOnlyCollection<Row> rows) => null!;

    [FeatureTransform]
    public static Row Transform(Row row) => row;

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}
