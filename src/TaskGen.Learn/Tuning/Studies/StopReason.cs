namespace TaskGen.Learn;

/// <summary>What ended a study.</summary>
public enum StopReason
{
    /// <summary>Every point of the space has been tried.</summary>
    Exhausted,

    /// <summary><see cref="TuningBudget.MaxTrials"/>.</summary>
    Trials,

    /// <summary><see cref="TuningBudget.MaxSteps"/>.</summary>
    Steps,

    /// <summary><see cref="TuningBudget.MaxRuntime"/>.</summary>
    Runtime,

    /// <summary><see cref="TuningBudget.MaxCpuTime"/>.</summary>
    CpuTime,

    /// <summary><see cref="TuningBudget.TargetScore"/>.</summary>
    TargetScore,

    /// <summary><see cref="TuningBudget.Patience"/>.</summary>
    Patience,
}
