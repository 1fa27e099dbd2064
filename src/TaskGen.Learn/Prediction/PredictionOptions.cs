using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>Which model predicts, and how its predictions are carried out.</summary>
public sealed record PredictionOptions
{
    internal const string DefaultStore = ".taskgen";

    internal static PredictionOptions Default { get; } = new();

    /// <summary>
    /// The store with the models, a directory or the URL of a bucket, as <see cref="RunOptions.Store"/> names it to a trainer. Null, the default, stands for
    /// that of <see cref="Run"/>, or else for <c>.taskgen</c> in the current directory. Predictions are not recorded in it.
    /// </summary>
    public string? Store { get; init; }

    /// <summary>The version of the model in the store; null, the default, for the latest there is when a prediction begins.</summary>
    public int? Version { get; init; }

    /// <summary>
    /// The directory of one saved model (<see cref="SavedModel.Path"/>), wherever it was copied to. Not together with <see cref="Store"/> or
    /// <see cref="Version"/>; null, the default, for a model of the store.
    /// </summary>
    public string? ModelPath { get; init; }

    /// <summary>How many rows are predicted at once, at least 1; 1,024 by default. A batch is one call of the methods that take many rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int BatchSize
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"BatchSize is {Invariant.Text(value)}; it must be at least 1.");
    } = 1024;

    /// <summary>
    /// How each batch is run: services, concurrency and the like. With a <see cref="RunOptions.Store"/> each batch is recorded there as a run, and results
    /// of methods with <c>Cache = true</c> are reused. None by default: everything stays in memory.
    /// </summary>
    public RunOptions? Run { get; init; }

    /// <summary>The store in effect.</summary>
    internal string ModelStore => Store ?? Run?.Store ?? DefaultStore;

    /// <summary>Sees that the options do not contradict each other.</summary>
    /// <exception cref="ArgumentException">They do.</exception>
    internal void Check()
    {
        if (ModelPath is not null && (Store is not null || Version is not null))
        {
            throw new ArgumentException(
                $"{nameof(ModelPath)} names one model, so that {(Store is null ? nameof(Version) : nameof(Store))} has no meaning beside it: set one of them.");
        }
    }
}
