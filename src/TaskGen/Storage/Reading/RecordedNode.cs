using TaskGen.Storage.Journals;

namespace TaskGen;

/// <summary>A call of a task in a run that a store has.</summary>
public sealed record RecordedNode
{
    internal RecordedNode()
    {
    }

    /// <summary>The place of the node in the run: its id, after those of the workflows around it ("Prepare/GetData"); of a map's item "Score[17]".</summary>
    public required string Path { get; init; }

    /// <summary>The full name of the task; null while only faults of it are known.</summary>
    public string? Task { get; init; }

    /// <summary>How it ended.</summary>
    public RecordedNodeStatus Status { get; init; }

    /// <summary>How many attempts it took; 0 for a result that was there already.</summary>
    public int Attempts { get; init; }

    /// <summary>When the first attempt began; null if it has not ended.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>The time from the start of the first attempt to the end of the last, waits between them included; null if it has not ended.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The run that computed the result, if that is another one.</summary>
    public Guid? Origin { get; init; }

    /// <summary>What the result depends on, as a hash; null if there is none.</summary>
    public string? Key { get; init; }

    /// <summary>The part of the key that stands for the task's code: "code" and its hash, "version" and what the user gave, or "build" and an id.</summary>
    public string? CodeVersion { get; init; }

    /// <summary>The size of the result's binary form in bytes; null if there is none.</summary>
    public long? OutputSize => Output?.Size;

    /// <summary>What each failed attempt threw, in their order, also if a later attempt succeeded.</summary>
    public IReadOnlyList<RecordedFault> Faults { get; init; } = [];

    internal StoredValue? Output { get; init; }
}
