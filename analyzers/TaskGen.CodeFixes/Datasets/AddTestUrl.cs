using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Adds a test URL beside the training URL; its name is a guess that is to be checked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTestUrl)), Shared]
internal sealed class AddTestUrl() : DocumentFix(DiagnosticIds.LazyWithoutTestUrl)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeSyntax>() is { } dataset && AttributeSettings.Text(dataset, "TrainingUrl") is { Length: > 0 } training)
        {
            var url = PartitionUrls.Guess(training, "test");
            yield return new FixEdit("test", $"Set TestUrl to \"{url}\"", editor => editor.ReplaceNode(
                dataset, (current, _) => AttributeSettings.Set((AttributeSyntax)current, "TestUrl", url)));
        }
    }
}
