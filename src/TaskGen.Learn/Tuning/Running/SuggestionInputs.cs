namespace TaskGen.Learn.Tuning.Running;

/// <summary>What the choice of a point takes.</summary>
/// <param name="Trial">The number of the trial.</param>
internal sealed record SuggestionInputs(int Trial);
