using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Removes a setting that has no effect, or a bad one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSetting)), Shared]
internal sealed class RemoveSetting() : DocumentFix(
    DiagnosticIds.CacheWithoutOutput, DiagnosticIds.AllInputsIgnored, DiagnosticIds.EmptyVersion, DiagnosticIds.OptionWithoutRetries,
    DiagnosticIds.StratifyWithoutTarget, DiagnosticIds.StratifyByNumber, DiagnosticIds.ShuffledTime,
    DiagnosticIds.ExclusiveSplit, DiagnosticIds.GapWithoutTime, DiagnosticIds.ReplacedSetting)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var setting, Parent.Parent: AttributeSyntax attribute })
        {
            yield return new FixEdit("remove", $"Remove {setting}", editor => editor.ReplaceNode(
                attribute, (current, _) => AttributeSettings.Remove((AttributeSyntax)current, setting)));
        }
    }
}
