namespace TaskGen;

/// <summary>What a run does after a node has failed.</summary>
public enum FailurePolicy
{
    /// <summary>Starts nothing more, and cancels what is running.</summary>
    FailFast,

    /// <summary>Runs all that does not depend on the failure; the run then fails.</summary>
    FinishIndependent,
}
