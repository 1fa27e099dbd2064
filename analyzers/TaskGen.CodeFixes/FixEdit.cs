using Microsoft.CodeAnalysis.Editing;

namespace TaskGen.CodeFixes;

/// <summary>One way to mend a diagnostic.</summary>
/// <param name="Key">Tells the ways of one fix apart; fixing all follows the chosen one.</param>
/// <param name="Title">What a user picks.</param>
/// <param name="Apply">Makes the change. It must do no harm where another diagnostic has made it already.</param>
internal sealed record FixEdit(string Key, string Title, Action<SyntaxEditor> Apply);
