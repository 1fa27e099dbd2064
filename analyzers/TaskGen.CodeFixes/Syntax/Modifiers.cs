using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Changes modifiers and leaves comments and line breaks where they are.</summary>
internal static class Modifiers
{
    /// <summary>Adds a modifier before the one with the given index, or after the last.</summary>
    public static TMember Insert<TMember>(TMember member, int index, SyntaxKind modifier)
        where TMember : MemberDeclarationSyntax
    {
        var next = Next(member, index);
        var token = SyntaxFactory.Token(next.LeadingTrivia, modifier, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        var changed = member.ReplaceToken(next, next.WithLeadingTrivia());
        return (TMember)changed.WithModifiers(changed.Modifiers.Insert(index, token));
    }

    /// <summary>Removes modifiers of a parameter.</summary>
    public static ParameterSyntax Remove(ParameterSyntax parameter, params SyntaxKind[] modifiers)
    {
        var kept = parameter.Modifiers.Where(modifier => !modifiers.Contains(modifier.Kind()));
        return parameter.WithModifiers(SyntaxFactory.TokenList(kept)).WithLeadingTrivia(parameter.GetLeadingTrivia());
    }

    private static SyntaxToken Next(MemberDeclarationSyntax member, int index)
    {
        if (index < member.Modifiers.Count)
        {
            return member.Modifiers[index];
        }

        return member.Modifiers.Count > 0 ? member.Modifiers.Last().GetNextToken()
            : member.AttributeLists.Count > 0 ? member.AttributeLists.Last().GetLastToken().GetNextToken()
            : member.GetFirstToken();
    }
}
