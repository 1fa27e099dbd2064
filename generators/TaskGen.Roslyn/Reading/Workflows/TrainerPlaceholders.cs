using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Puts a local function in the place of each trainer and tuner that a body calls, with the signature that the generated member will have.</summary>
internal static class TrainerPlaceholders
{
    /// <summary>A copy of the method with a model of its body; null if it calls none.</summary>
    public static (MethodDeclarationSyntax Copy, SemanticModel Model, TextEdits Edits, IReadOnlyDictionary<string, TrainerPlaceholder> Trainers)? In(
        MethodDeclarationSyntax method, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
    {
        var edits = new TextEdits(method.FullSpan.Start);
        var trainers = new Dictionary<string, TrainerPlaceholder>(StringComparer.Ordinal);
        var functions = new List<string>();
        foreach (var call in method.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (TrainerCall.Of(call, model, known, cancellationToken) is { } found)
            {
                var name = $"__trainer{trainers.Count}";
                trainers.Add(name, found.Placeholder);
                functions.Add($"static {found.Signature(name)} => throw null!;");
                Replace(call, found, name, edits);
            }
        }

        if (trainers.Count == 0)
        {
            return null;
        }

        Append(method, string.Concat(functions.Select(static function => " " + function)), edits);
        var text = edits.Apply(method.ToFullString());
        return SyntaxFactory.ParseMemberDeclaration(text, options: method.SyntaxTree.Options) is MethodDeclarationSyntax copy
            && model.TryGetSpeculativeSemanticModelForMethodBody(Place(method), copy, out var speculative)
                ? (copy, speculative, edits, trainers)
                : null;
    }

    // `Wine.Trainer.RunAsync(hp)` becomes `__trainer0(hp)`, and `wine.Trainer.RunAsync(hp)` becomes `__trainer0(wine, hp)`.
    private static void Replace(InvocationExpressionSyntax call, TrainerCall found, string name, TextEdits edits)
    {
        if (found.Receiver is not { } receiver)
        {
            edits.Replace(call.Expression.Span, name);
            return;
        }

        edits.Replace(new TextSpan(call.SpanStart, 0), name + "(");
        edits.Replace(
            TextSpan.FromBounds(receiver.Span.End, call.ArgumentList.OpenParenToken.Span.End),
            call.ArgumentList.Arguments.Count > 0 ? ", " : "");
    }

    private static void Append(MethodDeclarationSyntax method, string functions, TextEdits edits)
    {
        if (method.ExpressionBody is { } arrow)
        {
            var keyword = method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } ? "{ " : "{ return ";
            edits.Replace(arrow.ArrowToken.Span, keyword);
            edits.Replace(new TextSpan(method.SemicolonToken.Span.End, 0), functions + " }");
        }
        else
        {
            edits.Replace(new TextSpan(method.Body!.CloseBraceToken.SpanStart, 0), functions + " ");
        }
    }

    private static int Place(MethodDeclarationSyntax method) => method.Body?.OpenBraceToken.Span.End ?? method.ExpressionBody!.Expression.SpanStart;
}
