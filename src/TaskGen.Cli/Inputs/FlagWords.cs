namespace TaskGen.Cli.Inputs;

/// <summary>What the command line has for a flag.</summary>
/// <param name="Words">All words that followed it.</param>
/// <param name="Count">How often it was given.</param>
internal sealed record FlagWords(IReadOnlyList<string> Words, int Count);
