using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Declares a record for hyperparameters that are a tuple or a dictionary, where all the method does with them is asking for members.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareRecord)), Shared]
internal sealed class DeclareRecord() : DocumentFix(DiagnosticIds.LooseType)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<ParameterSyntax>()
            is not { Default: null, Type: { } type, Parent.Parent: MethodDeclarationSyntax { Parent: TypeDeclarationSyntax container } method } parameter
            || target.Model.GetDeclaredSymbol(parameter, target.CancellationToken) is not { } symbol
            || LooseMembers.Of(symbol, method, target) is not { } members)
        {
            yield break;
        }

        var name = Name(method, container);
        var fields = members.Select(static member => $"{member.Type} {member.Name}").Distinct();
        var record = $"public sealed record {name}({string.Join(", ", fields)});";
        yield return new FixEdit("record", $"Declare a record '{name}'", editor =>
        {
            editor.InsertBefore(method, Member(record, method));
            editor.ReplaceNode(type, (current, _) => SyntaxFactory.IdentifierName(name).WithTriviaFrom(current));
            foreach (var member in members.Where(static member => member.Access is not null))
            {
                editor.ReplaceNode(member.Access!, (current, _) =>
                    SyntaxFactory.ParseExpression($"{parameter.Identifier.Text}.{member.Name}").WithTriviaFrom(current));
            }
        });
    }

    // Where several methods train, each may have hyperparameters of its own.
    private static string Name(MethodDeclarationSyntax method, TypeDeclarationSyntax container)
    {
        var isSingle = container.Members.OfType<MethodDeclarationSyntax>()
            .Count(
                static other => other.AttributeLists.SelectMany(static list => list.Attributes).Any(
                    static attribute => SpaceAttributes.NameOf(attribute) == "Train")) == 1;
        var isFree = !container.Members.OfType<BaseTypeDeclarationSyntax>().Any(static type => type.Identifier.ValueText == "Hyperparameters");
        return isSingle && isFree ? "Hyperparameters" : $"{method.Identifier.ValueText}Hyperparameters";
    }

    private static MemberDeclarationSyntax Member(string text, MethodDeclarationSyntax method)
    {
        var blank = method.GetLeadingTrivia().TakeWhile(
            static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToArray();
        var hasBlankLine = blank.Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var newLine = method.GetTrailingTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        newLine = newLine.RawKind == 0 ? SyntaxFactory.LineFeed : newLine;
        return SyntaxFactory.ParseMemberDeclaration(text)!.WithLeadingTrivia(blank).WithTrailingTrivia(Enumerable.Repeat(newLine, hasBlankLine ? 1 : 2));
    }
}
