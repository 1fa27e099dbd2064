namespace TaskGen.Roslyn.Models;

/// <summary>The settings of <c>[Dataset]</c>, checked.</summary>
internal sealed record DatasetOptionsModel(
    string TrainingUrl,
    string? ValidationUrl,
    string? TestUrl,
    double? TestSize,
    double? ValidationSize,
    bool Shuffle,
    int Seed,
    bool Stratify,
    string? GroupBy,
    string? Gap,
    string Format,
    string BadRows,
    int? MaxBadRows,
    QueryModel? Query,
    bool IsLazy);
