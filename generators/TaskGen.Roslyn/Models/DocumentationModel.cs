namespace TaskGen.Roslyn.Models;

/// <summary>What the user's documentation comment says, as plain text.</summary>
/// <param name="Summary">The summary; null if there is none.</param>
/// <param name="Cref">The reference to the user's member, as a <c>cref</c> attribute takes it.</param>
internal sealed record DocumentationModel(string? Summary, string Cref);
