using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Lists the default among the choices, or moves the nearer bound of the range to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IncludeDefault)), Shared]
internal sealed class IncludeDefault() : DocumentFix(DiagnosticIds.DefaultOutside)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        var member = target.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is ParameterSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax);
        if (target.Node.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is not { Value: var value } || SpaceAttributes.RangeOf(member) is not { } range)
        {
            yield break;
        }

        var arguments = range.ArgumentList!.Arguments;
        if (SpaceAttributes.NameOf(range) == "Choice")
        {
            if (
                arguments.All(
                    static argument => argument.Expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax or MemberAccessExpressionSyntax
                        or IdentifierNameSyntax))
            {
                yield return new FixEdit("include", $"List {value} among the choices", editor => editor.ReplaceNode(
                    range, (current, _) => ((AttributeSyntax)current).AddArgumentListArguments(SyntaxFactory.AttributeArgument(value.WithoutTrivia()))));
            }
        }
        else if (Number(value) is { } number && Number(arguments[0].Expression) is { } minimum
            && (number > 0 || SpaceAttributes.NameOf(range) == "Uniform"
                || (SpaceAttributes.NameOf(range) == "IntRange" && AttributeSettings.Find(range, "Log") is null)))
        {
            var bound = arguments[number < minimum ? 0 : 1].Expression;
            yield return new FixEdit("include", $"Let the range reach {value}", editor => editor.ReplaceNode(
                bound, (current, _) => value.WithTriviaFrom(current)));
        }

        double? Number(ExpressionSyntax expression) =>
            target.Model.GetConstantValue(expression, target.CancellationToken).Value is IConvertible constant
                ? constant.ToDouble(CultureInfo.InvariantCulture)
                : null;
    }
}
