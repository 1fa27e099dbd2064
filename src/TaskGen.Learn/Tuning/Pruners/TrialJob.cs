using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>What a scheduler wants done.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Trial">The trial that is to be continued or stopped; null for the other kinds.</param>
/// <param name="Limit">The step at which a trial that is started or continued pauses; <see cref="long.MaxValue"/> if it runs to its end.</param>
internal readonly record struct TrialJob(TrialJobKind Kind, TrialEntry? Trial = null, long Limit = long.MaxValue);
