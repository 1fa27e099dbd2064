namespace TaskGen.Learn;

/// <summary>How far a study is.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
public sealed record StudyProgress<THyperparameters>
{
    /// <summary>The trial that started or ended.</summary>
    public required Trial<THyperparameters> Trial { get; init; }

    /// <summary>The best trial so far; null as long as none is complete.</summary>
    public Trial<THyperparameters>? Best { get; init; }

    /// <summary>How many trials have ended.</summary>
    public required int Ended { get; init; }

    /// <summary>How many trials run.</summary>
    public required int Running { get; init; }

    /// <summary>How many trials there will be at most; null if that is not known.</summary>
    public long? MaxTrials { get; init; }

    /// <summary>How long the study has run.</summary>
    public required TimeSpan Elapsed { get; init; }
}
