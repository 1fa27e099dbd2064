namespace TaskGen.Learn;

/// <summary>Settings of the non-dominated sorting genetic algorithm.</summary>
public sealed record Nsga2Options
{
    /// <summary>
    /// How many trials a generation has, 4 or more; null, the default, for a tenth of the trials of the study, from 10 to 50.
    /// </summary>
    public int? Population { get; init; }
}
