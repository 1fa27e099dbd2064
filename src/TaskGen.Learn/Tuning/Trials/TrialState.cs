namespace TaskGen.Learn;

/// <summary>What became of a trial.</summary>
public enum TrialState
{
    /// <summary>It has been asked for and has no result yet.</summary>
    Running,

    /// <summary>It has a score.</summary>
    Complete,

    /// <summary>It was stopped early, since it could not win; its last intermediate score counts as a hint.</summary>
    Pruned,

    /// <summary>It threw, or its score is NaN.</summary>
    Failed,

    /// <summary>The study ended while it ran.</summary>
    Stopped,
}
