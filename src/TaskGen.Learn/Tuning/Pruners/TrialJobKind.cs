namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>The kinds of what a scheduler wants done.</summary>
internal enum TrialJobKind
{
    /// <summary>A new trial starts.</summary>
    Start,

    /// <summary>A paused trial goes on.</summary>
    Continue,

    /// <summary>A paused trial ends, pruned.</summary>
    Stop,

    /// <summary>Nothing, until a trial that runs reports, pauses or ends.</summary>
    Wait,

    /// <summary>Nothing any more: no trial runs or waits, and none may start.</summary>
    End,
}
