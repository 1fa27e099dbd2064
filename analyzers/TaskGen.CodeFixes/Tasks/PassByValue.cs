using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Removes <c>in</c> and <c>ref readonly</c>, which only save a copy; <c>ref</c> and <c>out</c> hand results back.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassByValue)), Shared]
internal sealed class PassByValue() : DocumentFix(DiagnosticIds.ByReference)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is { } parameter
            && target.Model.GetDeclaredSymbol(parameter, target.CancellationToken) is { RefKind: RefKind.In or RefKind.RefReadOnlyParameter })
        {
            yield return new FixEdit("value", $"Pass '{parameter.Identifier.ValueText}' by value", editor => editor.ReplaceNode(
                parameter,
                static (current, _) => Modifiers.Remove((ParameterSyntax)current, SyntaxKind.InKeyword, SyntaxKind.RefKeyword, SyntaxKind.ReadOnlyKeyword)));
        }
    }
}
