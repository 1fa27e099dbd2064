using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Workflows;

internal static class SyntaxExtensions
{
    /// <summary>Whether a node is the word <c>var</c> in the place of a type.</summary>
    public static bool IsVar(this ExpressionSyntax node) => node is TypeSyntax { IsVar: true };
}
