using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Caching;

/// <summary>Writes and reads numbers and times in the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseInvariantCulture)), Shared]
internal sealed class UseInvariantCulture() : DocumentFix(DiagnosticIds.CultureDependence)
{
    private const string Title = "Use the invariant culture";

    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Node is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text })
        {
            yield return new FixEdit("invariant", Title, editor => editor.ReplaceNode(
                text, static (current, _) => SyntaxFactory.ParseExpression($"FormattableString.Invariant({current.WithoutTrivia()})").WithTriviaFrom(current)))
            {
                Whole = text,
            };
        }
        else if (target.Known.Get("System.Globalization.CultureInfo") is { } culture && Change(target) is var (expression, change) && expression is not null)
        {
            var name = Usings.NameOf(culture, expression, target, out var missing);
            var invariant = SyntaxFactory.ParseExpression($"{name}.InvariantCulture");
            yield return new FixEdit("invariant", Title, editor =>
            {
                editor.ReplaceNode(expression, (current, _) => change((ExpressionSyntax)current, invariant).WithTriviaFrom(current));
                Usings.Add(editor, missing);
            });
        }
    }

    private static (ExpressionSyntax? Expression, Func<ExpressionSyntax, ExpressionSyntax, ExpressionSyntax> Change) Change(FixTarget target)
    {
        var expression = target.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == target.Diagnostic.Location.SourceSpan);
        var operation = expression is null ? null : target.Model.GetOperation(expression, target.CancellationToken);
        return operation switch
        {
            IInvocationOperation
            {
                TargetMethod:
                {
                    Name: "ToString" or "Parse" or "Format",
                    ContainingType.OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T,
                } method,
            } =>
                (expression, (current, culture) => Insert((InvocationExpressionSyntax)current, method.Name == "Format" ? 0 : int.MaxValue, culture)),
            IInvocationOperation { TargetMethod: { Name: "TryParse", Parameters.Length: 2 } } =>
                (expression, static (current, culture) => Insert((InvocationExpressionSyntax)current, 1, culture)),
            IInvocationOperation => default,
            { Type: { } type } when SymbolEqualityComparer.Default.Equals(Literals.Underlying(type), type) =>
                (expression!.Parent as ParenthesizedExpressionSyntax ?? expression, ToText),
            _ => default,
        };
    }

    private static InvocationExpressionSyntax Insert(InvocationExpressionSyntax call, int position, ExpressionSyntax culture)
    {
        var arguments = call.ArgumentList.Arguments;
        return call.WithArgumentList(call.ArgumentList.WithArguments(arguments.Insert(Math.Min(position, arguments.Count), SyntaxFactory.Argument(culture))));
    }

    private static ExpressionSyntax ToText(ExpressionSyntax value, ExpressionSyntax culture)
    {
        var plain = value.WithoutTrivia();
        var isSimple =
            plain is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax
                or LiteralExpressionSyntax or ElementAccessExpressionSyntax;
        return SyntaxFactory.ParseExpression($"{(isSimple ? plain.ToString() : $"({plain})")}.ToString({culture})");
    }
}
