using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>What the training method of a trial knows: the seed of trial and fold, the step up to which it runs, a study that hears of its reports.</summary>
internal sealed class TrialContext(TaskContext inner, int seed, long? stepLimit, ITrialListener? listener, Checkpoint checkpoint)
    : TaskContext
{
    private readonly List<long> _steps = [];
    private readonly List<double> _scores = [];

    /// <summary>Whether a report of the last step ends the training, rather than that the method does by itself.</summary>
    public bool EndsAtLimit { get; init; } = true;

    public override Guid RunId => inner.RunId;

    public override string NodePath => inner.NodePath;

    public override int Attempt => inner.Attempt;

    public override int Seed => seed;

    public override Checkpoint Checkpoint => checkpoint;

    public override ILogger Logger => inner.Logger;

    public override string ContentRoot => inner.ContentRoot;

    public override long? StepLimit => stepLimit;

    /// <summary>The steps of the reports so far.</summary>
    public long[] Steps => [.. _steps];

    /// <summary>Their scores.</summary>
    public double[] Scores => [.. _scores];

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above that of the last report.</exception>
    public override void Report(long step, double score)
    {
        if (_steps.Count > 0 && step <= _steps[^1])
        {
            throw new ArgumentOutOfRangeException(
                nameof(step), FormattableString.Invariant($"Step {step} was reported after step {_steps[^1]}; expected steps that ascend."));
        }

        _steps.Add(step);
        _scores.Add(score);
        if (listener?.ShouldPrune(step, score) == true)
        {
            throw new TrialEndedException(TrialEnd.Pruned);
        }

        if (EndsAtLimit && step >= stepLimit)
        {
            throw new TrialEndedException(TrialEnd.Paused);
        }
    }
}
