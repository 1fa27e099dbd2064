using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Writes the lower bound of a range first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapBounds)), Shared]
internal sealed class SwapBounds() : DocumentFix(DiagnosticIds.EmptyRange)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeSyntax>() is not { ArgumentList.Arguments: { Count: >= 2 } arguments }
            || arguments.Take(2).Any(static argument => argument.NameEquals is not null || argument.NameColon is not null))
        {
            yield break;
        }

        var (first, second) = (arguments[0], arguments[1]);
        if (Value(first) is { } lower && Value(second) is { } upper && lower > upper)
        {
            yield return new FixEdit("swap", "Swap the bounds", editor =>
            {
                editor.ReplaceNode(first.Expression, (current, _) => second.Expression.WithTriviaFrom(current));
                editor.ReplaceNode(second.Expression, (current, _) => first.Expression.WithTriviaFrom(current));
            });
        }

        // 10 and 1.5 are an int and a double.
        double? Value(AttributeArgumentSyntax argument) =>
            target.Model.GetConstantValue(argument.Expression, target.CancellationToken).Value is IConvertible number
                ? number.ToDouble(CultureInfo.InvariantCulture)
                : null;
    }
}
