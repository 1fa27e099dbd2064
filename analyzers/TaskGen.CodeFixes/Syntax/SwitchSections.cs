using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Adds sections to a <c>switch</c> in the layout that it has.</summary>
internal static class SwitchSections
{
    private const string Step = "    ";

    /// <summary>Adds sections at the end.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="sections">What stands after <c>case</c>, and the statement that ends the section.</param>
    public static SwitchStatementSyntax Add(SwitchStatementSyntax statement, IReadOnlyList<(string Value, string Body)> sections)
    {
        var last = statement.Sections.LastOrDefault();
        var before = last?.GetLastToken() ?? statement.OpenBraceToken;
        var newLine = before.TrailingTrivia.FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToString();
        if (newLine.Length == 0)
        {
            return Parsed(statement, string.Concat(sections.Select(static section => $"case {section.Value}: {section.Body} ")));
        }

        var outer = last is null ? Indentation(statement.CloseBraceToken) + Step : Indentation(last.GetFirstToken());
        var inner = last?.Statements.First() is not { } first ? newLine + outer + Step
            : IsOnLineOfItsOwn(first, last) ? newLine + Indentation(first.GetFirstToken())
            : " ";
        return Parsed(statement, string.Concat(sections.Select(section => $"{outer}case {section.Value}:{inner}{section.Body}{newLine}")));
    }

    private static SwitchStatementSyntax Parsed(SwitchStatementSyntax statement, string text)
    {
        var parsed = (SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (0)\n{{\n{text}}}");
        return statement.WithSections(statement.Sections.AddRange(parsed.Sections));
    }

    private static bool IsOnLineOfItsOwn(StatementSyntax first, SwitchSectionSyntax section) =>
        section.Labels.Last().GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) || first.GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    private static string Indentation(SyntaxToken token) =>
        token.LeadingTrivia.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
}
