namespace TaskGen.Learn;

/// <summary>A trial of a study: one setting of the hyperparameters, and what became of it.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
public sealed record Trial<THyperparameters>
{
    /// <summary>Its number, from 0, in the order in which trials were begun.</summary>
    public required int Number { get; init; }

    /// <summary>What became of it.</summary>
    public required TrialState State { get; init; }

    /// <summary>Its hyperparameters.</summary>
    public required THyperparameters Hyperparameters { get; init; }

    /// <summary>Its score by the first objective, the mean of its folds; null if it is not complete.</summary>
    public double? Score => Scores.Count > 0 ? Scores[0] : null;

    /// <summary>Its score by each objective; empty if it is not complete.</summary>
    public IReadOnlyList<double> Scores { get; init; } = [];

    /// <summary>The score of each fold by the first objective, in their order; empty without cross-validation.</summary>
    public IReadOnlyList<double> Folds { get; init; } = [];

    /// <summary>The standard deviation of <see cref="Folds"/>, that of a population; null without cross-validation or if it is not complete.</summary>
    public double? Deviation => State != TrialState.Complete || Folds.Count == 0
        ? null
        : Math.Sqrt(Folds.Average(score => (score - Folds.Average()) * (score - Folds.Average())));

    /// <summary>What training reported on its way; of the first fold in cross-validation.</summary>
    public IReadOnlyList<IntermediateScore> Intermediate { get; init; } = [];

    /// <summary>How long training and evaluation took, all folds together.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Why it failed; null if it did not.</summary>
    public string? Error { get; init; }
}
