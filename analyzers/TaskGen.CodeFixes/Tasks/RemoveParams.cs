using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Makes a params list an ordinary parameter; a call that lists its elements no longer compiles.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveParams)), Shared]
internal sealed class RemoveParams() : DocumentFix(DiagnosticIds.ParamsArray)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is { } parameter
            && target.Model.GetDeclaredSymbol(parameter, target.CancellationToken) is { Type.IsRefLikeType: false })
        {
            yield return new FixEdit("params", $"Remove 'params' from '{parameter.Identifier.ValueText}'", editor => editor.ReplaceNode(
                parameter, static (current, _) => Modifiers.Remove((ParameterSyntax)current, SyntaxKind.ParamsKeyword)));
        }
    }
}
