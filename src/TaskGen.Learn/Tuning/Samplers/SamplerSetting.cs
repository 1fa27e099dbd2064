using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn.Tuning.Samplers;

/// <summary>What a sampler is made for.</summary>
/// <param name="Space">What is searched.</param>
/// <param name="Seed">The seed of the study.</param>
/// <param name="Objectives">How many scores a trial has.</param>
/// <param name="MaxTrials">How many trials there will be at most; null if nobody said.</param>
internal sealed record SamplerSetting(SearchSpace Space, long Seed, int Objectives = 1, int? MaxTrials = null);
