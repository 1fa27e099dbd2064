using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Removes a setting of the split, or the URL that makes it meaningless.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveTestSetting)), Shared]
internal sealed class RemoveTestSetting() : DocumentFix(DiagnosticIds.TestSizeAndTestUrl)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeArgumentSyntax>() is not { NameEquals.Name.Identifier.ValueText: var setting, Parent.Parent: AttributeSyntax dataset })
        {
            return [];
        }

        var url = AttributeSettings.Find(dataset, "TestUrl") is null ? "ValidationUrl" : "TestUrl";
        return new[] { setting, url }.Where(name => name != "TestUrl" || !IsLazy(dataset)).Select(name => new FixEdit(
            name, $"Remove {name}", editor => editor.ReplaceNode(dataset, (current, _) => AttributeSettings.Remove((AttributeSyntax)current, name))));
    }

    // A lazy dataset cannot do without its test URL.
    private static bool IsLazy(AttributeSyntax dataset) => AttributeSettings.Find(dataset, "Lazy") is not null;
}
