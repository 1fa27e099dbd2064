using TaskGen.Serialization;

namespace TaskGen;

/// <summary>What became of a run, whatever the type of its output.</summary>
public abstract class RunResult
{
    private protected RunResult()
    {
    }

    /// <summary>Identifies the run: a UUID of version 7, which sorts by the time of the start.</summary>
    public required Guid RunId { get; init; }

    /// <summary>The full name of the task or workflow that was run.</summary>
    public required string Name { get; init; }

    /// <summary>How the run ended.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The seed of the run.</summary>
    public required int Seed { get; init; }

    /// <summary>Every node in the order of the graph; the nodes of an inner workflow follow the node that calls it.</summary>
    public required IReadOnlyList<NodeResult> Nodes { get; init; }

    /// <summary>Every failure that ended a node, in the order in which they happened (in a map, in that of its items); empty if the run succeeded.</summary>
    public required IReadOnlyList<RunError> Errors { get; init; }

    /// <summary>Writes the output of a run that succeeded.</summary>
    /// <exception cref="InvalidOperationException">The run did not succeed.</exception>
    public abstract void WriteOutput(ValueWriter writer);
}
