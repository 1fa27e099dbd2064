namespace TaskGen.Learn;

/// <summary>How an <see cref="Optimizer{THyperparameters}"/> chooses.</summary>
public sealed record OptimizerOptions
{
    /// <summary>How trials are chosen; <see cref="Sampler.Auto"/> by default.</summary>
    public Sampler Sampler { get; init; } = Sampler.Auto();

    /// <summary>What stops trials that cannot win; nothing by default.</summary>
    public Pruner Pruner { get; init; } = Pruner.None;

    /// <summary>The direction of each score that a trial is told; one score, the lower the better, by default.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<Direction> Directions
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("A trial needs at least one score; found no direction.", nameof(value));
    }

        = [Direction.Minimize];

    /// <summary>The seed of the sampler; 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>How many trials there will be, for samplers that plan; null, the default, if that is not known.</summary>
    public int? MaxTrials { get; init; }
}
