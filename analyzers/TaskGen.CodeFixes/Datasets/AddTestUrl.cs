using System.Composition;
using System.Text.RegularExpressions;
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
            var url = Guess(training);
            yield return new FixEdit("test", $"Set TestUrl to \"{url}\"", editor => editor.ReplaceNode(
                dataset, (current, _) => AttributeSettings.Set((AttributeSyntax)current, "TestUrl", url)));
        }
    }

    // "data/train.csv" has "data/test.csv" beside it; "data/wine.csv" would have "data/wine-test.csv".
    private static string Guess(string training)
    {
        var named = Regex.Replace(training, @"train(ing)?(?=[^/\\]*$)", "test", RegexOptions.CultureInvariant);
        return named != training ? named : new Regex(@"(?=(\.[^./\\]+)*$)", RegexOptions.CultureInvariant).Replace(training, "-test", 1);
    }
}
