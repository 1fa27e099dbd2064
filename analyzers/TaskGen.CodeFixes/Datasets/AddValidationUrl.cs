using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Adds a validation URL beside the training URL; its name is a guess that is to be checked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddValidationUrl)), Shared]
internal sealed class AddValidationUrl() : DocumentFix(DiagnosticIds.ValidationNotConfigured, DiagnosticIds.ValidationNeverPassed)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<TypeDeclarationSyntax>() is { } type
            && target.Model.GetDeclaredSymbol(type, target.CancellationToken) is { } symbol
            && Declarations.Attribute(
                symbol, KnownNames.DatasetAttribute, target.Known)?.ApplicationSyntaxReference?.GetSyntax(target.CancellationToken) is AttributeSyntax dataset
            && dataset.SyntaxTree == type.SyntaxTree
            && AttributeSettings.Text(dataset, "TrainingUrl") is { Length: > 0 } training)
        {
            var url = PartitionUrls.Guess(training, "validation");
            yield return new FixEdit("validation", $"Set ValidationUrl to \"{url}\"", editor => editor.ReplaceNode(
                dataset, (current, _) => AttributeSettings.Set((AttributeSyntax)current, "ValidationUrl", url)));
        }
    }
}
