namespace TaskGen;

/// <summary>How a node of a run ended.</summary>
public enum NodeStatus
{
    /// <summary>It never ran: the run ended before, or something that it depends on did not succeed.</summary>
    Skipped,

    /// <summary>It ran and has a result.</summary>
    Succeeded,

    /// <summary>Its result was there already.</summary>
    Cached,

    /// <summary>It failed, in every attempt that it had.</summary>
    Failed,

    /// <summary>It was stopped while it ran, or while it waited for its next attempt.</summary>
    Cancelled,
}
