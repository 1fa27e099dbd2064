namespace TaskGen;

/// <summary>What became of a call of a task, as far as the journal of its run says.</summary>
public enum RecordedNodeStatus
{
    /// <summary>Attempts failed or checkpoints were saved, and neither a result nor the end followed: it runs now, or its process died.</summary>
    Unfinished,

    /// <summary>It ran and has a result.</summary>
    Succeeded,

    /// <summary>Its result is that of another run.</summary>
    Cached,

    /// <summary>It failed, in every attempt that it had.</summary>
    Failed,

    /// <summary>It was stopped while it ran, or while it waited for its next attempt.</summary>
    Cancelled,
}
