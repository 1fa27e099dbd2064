namespace TaskGen.Learn.Tuning.Running;

/// <summary>How one training of a trial ended.</summary>
internal enum TrialEnd
{
    /// <summary>By itself, with a model.</summary>
    Complete,

    /// <summary>It was stopped, since it cannot win.</summary>
    Pruned,

    /// <summary>It has reached the step up to which it was to run.</summary>
    Paused,
}
