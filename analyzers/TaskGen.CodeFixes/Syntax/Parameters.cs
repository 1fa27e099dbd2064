using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Changes lists of parameters.</summary>
internal static class Parameters
{
    /// <summary>Adds a parameter at the beginning, on a line of its own where the others have theirs.</summary>
    public static ParameterListSyntax Prepend(ParameterListSyntax list, ParameterSyntax parameter)
    {
        if (list.Parameters.Count == 0)
        {
            return list.AddParameters(parameter);
        }

        var after = list.OpenParenToken.TrailingTrivia;
        var space = after.Any(SyntaxKind.EndOfLineTrivia) ? after : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        var comma = SyntaxFactory.Token(default, SyntaxKind.CommaToken, space);
        var items = list.Parameters.GetWithSeparators().Insert(0, comma).Insert(0, parameter.WithLeadingTrivia(list.Parameters[0].GetLeadingTrivia()));
        return list.WithParameters(SyntaxFactory.SeparatedList<ParameterSyntax>(items));
    }

    /// <summary>Adds a parameter at the end, on a line of its own where the others have theirs.</summary>
    public static ParameterListSyntax Append(ParameterListSyntax list, ParameterSyntax parameter)
    {
        var parameters = list.Parameters;
        if (parameters.Count == 0 || !list.OpenParenToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            return list.AddParameters(parameter);
        }

        var last = parameters.Last();
        var comma = SyntaxFactory.Token(default, SyntaxKind.CommaToken, list.OpenParenToken.TrailingTrivia);
        var items = parameters.GetWithSeparators().Add(comma).Add(parameter.WithLeadingTrivia(last.GetLeadingTrivia()));
        return list.WithParameters(SyntaxFactory.SeparatedList<ParameterSyntax>(items));
    }
}
