namespace TaskGen.Roslyn.Models;

/// <summary>The settings of <c>[Dataset]</c>, checked.</summary>
internal sealed record DatasetOptionsModel(
    string TrainingUrl, string? ValidationUrl, string? TestUrl, double? TestSize, bool Shuffle, int Seed, bool IsLazy);
