using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Removes what has no effect from a list, and the setting with the last of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveListed)), Shared]
internal sealed class RemoveListed() : DocumentFix(DiagnosticIds.NoRetryOnNoException, DiagnosticIds.IgnoredNoInput)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        var element = target.Node.AncestorsAndSelf().FirstOrDefault(
            static node => node is ExpressionElementSyntax || node.Parent is InitializerExpressionSyntax);
        if (element is not null
            && target.Find<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var setting, Parent.Parent: AttributeSyntax attribute })
        {
            yield return new FixEdit("remove", $"Remove '{element}' from {setting}", editor => editor.ReplaceNode(
                attribute, (current, _) => AttributeSettings.RemoveElement((AttributeSyntax)current, setting, element.ToString())));
        }
    }
}
