using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Predictions;

/// <summary>Two trainers, whose models predict by methods of their own, a row after the other.</summary>
[Dataset(TrainingUrl = "berries.csv", TestSize = 0.5, Shuffle = false)]
public static partial class Berries
{
    public sealed record Row(double Weight, [Target] int Class);

    public sealed record Light(double Limit);

    public sealed record Heavy(double Limit);

    /// <summary>Fails as often as it says, for the tests.</summary>
    public static int Failures { get; set; }

    /// <summary>How often it was called.</summary>
    public static int Calls { get; set; }

    [Train]
    public static Light Lighten(double limit, Partition<Row> train) => new(limit);

    [Train]
    public static Heavy Weigh(double limit, Partition<Row> train) => new(limit);

    [Evaluate]
    public static double Evaluate(object model, Partition<Row> data) => data.Count;

#pragma warning disable TG5006 // What tests count is no part of the result.
    [Predict(Cache = true, Retries = 2, RetryDelay = "1ms")]
    public static ValueTask<string?> Judge(Light model, Row row)
    {
        Calls++;
        if (Failures-- > 0)
        {
            throw new IOException("Not now.");
        }

        return new(row.Weight < 0 ? throw new InvalidDataException("A negative weight.") : row.Weight > model.Limit ? "heavy" : null);
    }
#pragma warning restore TG5006

    [Predict]
    public static IReadOnlyList<bool> Miscount(Heavy model, IReadOnlyList<Row> rows) => [true];
}
