namespace TaskGen.Learn.Tuning.Running;

/// <summary>The study ended while a trial ran; its result is not kept.</summary>
internal sealed class TrialStoppedException() : NonRecoverableException("The study ended before the trial did.");
