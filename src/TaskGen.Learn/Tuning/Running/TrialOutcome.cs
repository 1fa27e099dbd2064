namespace TaskGen.Learn.Tuning.Running;

/// <summary>What one training of a trial gives.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Evaluation">How good the model is; null if there is none, because the training was stopped.</param>
/// <param name="Steps">The steps of its reports.</param>
/// <param name="Scores">The scores of its reports.</param>
/// <param name="DurationMs">How long it took, in milliseconds.</param>
/// <param name="Checkpoint">What it saved last; null if nothing.</param>
internal sealed record TrialOutcome(TrialEnd End, Evaluation? Evaluation, long[] Steps, double[] Scores, double DurationMs, byte[]? Checkpoint);
