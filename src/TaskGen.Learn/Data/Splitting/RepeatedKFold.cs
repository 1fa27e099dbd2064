namespace TaskGen.Learn;

/// <summary>
/// <see cref="KFold"/> several times, each with another shuffle, exactly as scikit-learn's <c>RepeatedKFold</c>: one generator goes through all.
/// </summary>
public sealed record RepeatedKFold : FoldSplitter
{
    /// <summary>Describes the folds.</summary>
    /// <param name="folds">How many folds a repetition has; 5 by default, at least 2.</param>
    /// <param name="repeats">How many repetitions; 10 by default, at least 1.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds or no repetition, or the seed is out of range.</exception>
    public RepeatedKFold(int folds = 5, int repeats = 10, long seed = 0)
    {
        KFold.CheckFolds(folds);
        ArgumentOutOfRangeException.ThrowIfLessThan(repeats, 1);
        Folds = folds;
        Repeats = repeats;
        Seed = LegacyRandom.CheckedSeed(seed);
    }

    /// <summary>How many folds a repetition has.</summary>
    public int Folds { get; }

    /// <summary>How many repetitions there are.</summary>
    public int Repeats { get; }

    /// <summary>The seed of all shuffles.</summary>
    public long Seed { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null)
    {
        var random = LegacyRandom.Create(Seed);
        return [.. Enumerable.Range(0, Repeats).SelectMany(_ => KFold.Split(input.Count, Folds, random))];
    }
}
