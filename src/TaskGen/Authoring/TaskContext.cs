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

    /// <summary>
    /// The step at which training should end, in its own unit: that up to which a trial of a study may run for now, or the one that was best where the
    /// winner is trained. Null, the default, leaves it to the method.
    /// </summary>
    public virtual long? StepLimit => null;

    /// <summary>
    /// Reports how good a model is on its way: a study stops trials that cannot win by it. Outside of a study it does nothing.
    /// </summary>
    /// <param name="step">How far training is, in its own unit: epochs, for example; ascending.</param>
    /// <param name="score">The score, as the evaluation gives it.</param>
    /// <exception cref="OperationCanceledException">The trial ends here; let it pass.</exception>
    public virtual void Report(long step, double score)
    {
    }
}
