using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Training;

/// <summary>Lets a validation partition be null, as it is where the dataset has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeValidationNullable)), Shared]
internal sealed class MakeValidationNullable() : DocumentFix(DiagnosticIds.ValidationNotConfigured)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is { Type: { } type and not NullableTypeSyntax } parameter)
        {
            yield return new FixEdit("nullable", $"Make '{parameter.Identifier.ValueText}' nullable", editor => editor.ReplaceNode(
                type, static (current, _) => SyntaxFactory.NullableType(((TypeSyntax)current).WithoutTrivia()).WithTriviaFrom(current)));
        }
    }
}
