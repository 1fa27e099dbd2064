using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Adds an optional <c>CancellationToken</c> after the other parameters.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCancellationToken)), Shared]
internal sealed class AddCancellationToken() : DocumentFix(DiagnosticIds.TimeoutWithoutToken)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is { } method && target.Known.Get(KnownNames.CancellationToken) is { } token)
        {
            var parameter = Parameter(method, Usings.NameOf(token, method.ParameterList, target, out var missing));
            yield return new FixEdit("token", $"Add a CancellationToken to '{method.Identifier.ValueText}'", editor =>
            {
                editor.ReplaceNode(method.ParameterList, (current, _) => Parameters.Append((ParameterListSyntax)current, parameter));
                Usings.Add(editor, missing);
            });
        }
    }

    private static ParameterSyntax Parameter(MethodDeclarationSyntax method, TypeSyntax type)
    {
        var isTaken = method.DescendantTokens().Any(static token => token.ValueText == "cancellationToken");
        return SyntaxFactory.Parameter(SyntaxFactory.Identifier(isTaken ? "stoppingToken" : "cancellationToken"))
            .WithType(type)
            .WithDefault(SyntaxFactory.EqualsValueClause(SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression)));
    }
}
