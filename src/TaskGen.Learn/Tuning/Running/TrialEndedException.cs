namespace TaskGen.Learn.Tuning.Running;

/// <summary>
/// Ends the training of a trial from inside of <see cref="TaskContext.Report"/>. It is a cancellation, which training methods know to let pass.
/// </summary>
internal sealed class TrialEndedException(TrialEnd end) : OperationCanceledException(
    end == TrialEnd.Pruned ? "The study stopped the trial, since it cannot win." : "The trial has reached the step up to which it was to run for now.")
{
    /// <summary>How it ends.</summary>
    public TrialEnd End { get; } = end;
}
