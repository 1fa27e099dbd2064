using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn.Reading.Learning.Spaces;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Uses <c>[IntRange]</c> for integers and <c>[Uniform]</c> for fractions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseRangeOfType)), Shared]
internal sealed class UseRangeOfType() : DocumentFix(DiagnosticIds.WrongType)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Node is not AttributeSyntax { ArgumentList.Arguments: { Count: 2 } arguments } range
            || SpaceAttributes.MemberType(range, target) is not { } type
            || !arguments.All(
                argument => argument.NameEquals is null && target.Model.GetConstantValue(argument.Expression, target.CancellationToken).Value is int or long))
        {
            yield break;
        }

        var present = SpaceAttributes.NameOf(range);
        var wanted = SpaceValues.IsInteger(type) ? "IntRange" : SpaceValues.IsReal(type) ? "Uniform" : present;
        if (wanted != present && present is "IntRange" or "Uniform")
        {
            yield return new FixEdit(wanted, $"Use [{wanted}]", editor => editor.ReplaceNode(
                range, (current, _) => SpaceAttributes.Rename((AttributeSyntax)current, wanted)));
        }
    }
}
