using Microsoft.Extensions.Logging;

namespace TaskGen.Execution.Attempts;

/// <summary>A call of a task in a run, as an executor sees it; the same for all of its attempts.</summary>
internal abstract class TaskCall
{
    /// <summary>Identifies the run.</summary>
    public abstract Guid RunId { get; }

    /// <summary>The place of the call in the run, for example "Prepare/GetData".</summary>
    public abstract string Path { get; }

    /// <summary>The seed of the call.</summary>
    public abstract int Seed { get; }

    /// <summary>The part of each partition of a dataset that is used; null for all.</summary>
    public abstract double? Sample { get; }

    /// <summary>What the host offers.</summary>
    public abstract HostServices Host { get; }

    /// <summary>The directory of the run's store; null if it has none.</summary>
    public abstract string? Store { get; }

    /// <summary>What the body of a dynamic workflow calls others through; null for a task.</summary>
    public abstract WorkflowContext? Workflow { get; }

    /// <summary>Where the call saves how far it is; the same for all of its attempts.</summary>
    public abstract Checkpoint Checkpoint { get; }

    /// <summary>The log of the current attempt, with the name of what is called.</summary>
    public abstract ILogger CreateLogger(string category);

    /// <summary>Passes on what part of the work is done, from 0 to 1.</summary>
    public abstract void Report(double fraction);
}
