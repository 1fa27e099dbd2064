namespace TaskGen;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    /// <summary>Everything ran, and there is an output.</summary>
    Succeeded,

    /// <summary>Something failed.</summary>
    Failed,

    /// <summary>The caller cancelled the run before it had ended by itself.</summary>
    Cancelled,
}
