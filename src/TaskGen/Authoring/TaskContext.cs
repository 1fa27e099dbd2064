using Microsoft.Extensions.Logging;

namespace TaskGen;

/// <summary>What a task may know of the run it is part of. Take it as an optional parameter of a task.</summary>
public abstract class TaskContext
{
    /// <summary>Identifies the run.</summary>
    public abstract Guid RunId { get; }

    /// <summary>The place of this call in the run, for example "Training/TrainModel".</summary>
    public abstract string NodePath { get; }

    /// <summary>Which attempt this is, from 1.</summary>
    public abstract int Attempt { get; }

    /// <summary>The seed of this call: a function of the run's seed and <see cref="NodePath"/>, the same in every attempt.</summary>
    public abstract int Seed { get; }

    /// <summary>Where the call saves how far it is, for its next attempt and for a resumed run.</summary>
    public abstract Checkpoint Checkpoint { get; }

    /// <summary>A log whose category is the task's name.</summary>
    public abstract ILogger Logger { get; }

    /// <summary>The folder from which relative paths are taken.</summary>
    public abstract string ContentRoot { get; }
}
