namespace TaskGen.Learn;

/// <summary>What ends a study; whichever comes first does, and the study then gives the best so far.</summary>
/// <remarks>Trials that run when a study ends are stopped; the training of the winner is not part of the budget.</remarks>
public sealed record TuningBudget
{
    /// <summary>How many trials there are; null, the default, for every point of a grid, and otherwise 50 unless something else ends the study.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? MaxTrials { get; init => field = AtLeast(value, 1, nameof(MaxTrials)); }

    /// <summary>How many steps training methods report in all, as they count them: epochs, for example; null, the default, for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public long? MaxSteps { get; init => field = AtLeast(value, 1L, nameof(MaxSteps)); }

    /// <summary>How long the study may take, from its start or that of its resumption; null, the default, for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public TimeSpan? MaxRuntime { get; init => field = AtLeast(value, TimeSpan.FromTicks(1), nameof(MaxRuntime)); }

    /// <summary>How much processor time this process may take for the study, all threads together; null, the default, for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public TimeSpan? MaxCpuTime { get; init => field = AtLeast(value, TimeSpan.FromTicks(1), nameof(MaxCpuTime)); }

    /// <summary>A score that is good enough: the first trial that reaches it ends the study; null, the default, for none.</summary>
    public double? TargetScore { get; init; }

    /// <summary>How many trials in a row may end without a better score; null, the default, for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? Patience { get; init => field = AtLeast(value, 1, nameof(Patience)); }

    private static T? AtLeast<T>(T? value, T least, string name)
        where T : struct, IComparable<T> => value is { } given && given.CompareTo(least) < 0
            ? throw new ArgumentOutOfRangeException(nameof(value), FormattableString.Invariant($"{name} is {given}; it must be at least {least}, or null."))
            : value;
}
