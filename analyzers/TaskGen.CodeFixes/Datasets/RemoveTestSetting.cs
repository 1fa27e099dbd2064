using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Removes one of TestSize and TestUrl, which exclude each other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveTestSetting)), Shared]
internal sealed class RemoveTestSetting() : DocumentFix(DiagnosticIds.TestSizeAndTestUrl)
{
    private static readonly string[] Settings = ["TestSize", "TestUrl"];

    protected override IEnumerable<FixEdit> Edits(FixTarget target) => target.Find<AttributeSyntax>() is { } dataset
        ? Settings.Where(name => name != "TestUrl" || !IsLazy(dataset)).Select(name => new FixEdit(
            name, $"Remove {name}", editor => editor.ReplaceNode(dataset, (current, _) => AttributeSettings.Remove((AttributeSyntax)current, name))))
        : [];

    // A lazy dataset cannot do without its test URL.
    private static bool IsLazy(AttributeSyntax dataset) => AttributeSettings.Find(dataset, "Lazy") is not null;
}
