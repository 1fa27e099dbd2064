namespace TaskGen.Learn;

/// <summary>What became of a search.</summary>
public sealed record TuningRun
{
    /// <summary>The run.</summary>
    public required RunResult Run { get; init; }

    /// <summary>The study, as far as it does not depend on types; null if the run did not succeed.</summary>
    public StudySummary? Study { get; init; }

    /// <summary>Where the model was saved; null if it was not.</summary>
    public SavedModel? SavedModel { get; init; }
}
