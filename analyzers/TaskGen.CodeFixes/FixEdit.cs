using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace TaskGen.CodeFixes;

/// <summary>One way to mend a diagnostic.</summary>
/// <param name="Key">Tells the ways of one fix apart; fixing all follows the chosen one.</param>
/// <param name="Title">What a user picks.</param>
/// <param name="Apply">Makes the change. It must do no harm where another diagnostic has made it already.</param>
internal sealed record FixEdit(string Key, string Title, Action<SyntaxEditor> Apply)
{
    /// <summary>The node that is mended as a whole: the edit is made once for all diagnostics that ask for it. Null if each has its own.</summary>
    public SyntaxNode? Whole { get; init; }
}
