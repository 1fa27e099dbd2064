namespace TaskGen;

/// <summary>What became of a run that a store has.</summary>
public enum RecordedRunStatus
{
    /// <summary>A process carries it out now.</summary>
    Running,

    /// <summary>Everything ran, and there is an output.</summary>
    Succeeded,

    /// <summary>Something failed.</summary>
    Failed,

    /// <summary>The caller cancelled the run before it had ended by itself.</summary>
    Cancelled,

    /// <summary>The process died before the run had ended.</summary>
    Interrupted,
}
