using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

public interface IUnits;

/// <summary>Features in an order of their own come to the model in that of the row.</summary>
[Dataset(TrainingUrl = "data/wine.csv")]
public static partial class Wine
{
    public enum Colour { Red, White }

    public sealed record Row(
        [Key] int Id, double Alcohol, Colour Colour, [Column("acid_total")] double? Acid, [Categories("dry", "sweet")] string Taste, [Weight] double Count,
        [Target] int @class);

    public sealed record Features(string Taste, double Alcohol = 12)
    {
        public required double? Acid { get; init; }

        public Colour Colour { get; init; } = Colour.White;
    }

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;

    /// <summary>Predicts all at once.</summary>
    [Predict(Cache = true, Retries = 3, RetryDelay = "2s", NoRetryOn = [typeof(InvalidOperationException)], Timeout = "10m", Memory = "1Gi", Version = "2")]
    public static async Task<List<int>> Guess(
        double model, Partition<Features> features, ILogger? log = null, [Service] IUnits? units = null, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return [];
    }
}

/// <summary>One row after the other, targets and all.</summary>
[Dataset(TrainingUrl = "data/wine.csv")]
public sealed partial class Vine(int age)
{
    private sealed record Row(double Alcohol, [Target] string Name);

    [Train]
    private double Train(double rate, Partition<Row> train) => rate * age;

    [Evaluate]
    private static double Evaluate(double model, Partition<Row> data) => model;

    [Predict]
    private static ValueTask<string?> Predict(double model, Row row, Random? random = null) => default;
}
