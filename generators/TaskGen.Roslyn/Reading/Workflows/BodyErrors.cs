using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Whether the compiler refuses a body: it would refuse the generated file once more. Looks at what was bound already.</summary>
internal static class BodyErrors
{
    public static bool In(BodySource source, CancellationToken cancellationToken)
    {
        var body = (SyntaxNode?)source.Syntax.Body ?? source.Syntax.ExpressionBody!;
        return source.Model.GetOperation(body, cancellationToken) is not { } root
            || root.DescendantsAndSelf().Any(IsWrong)
            || (HasFunctions(body) && HasDiagnostics(source, cancellationToken));
    }

    // Inside lambdas there is more that can be wrong than operations show; asking for it binds the body once more.
    private static bool HasFunctions(SyntaxNode body) =>
        body.DescendantNodes().Any(static node => node is AnonymousFunctionExpressionSyntax { Block: not null });

    private static bool HasDiagnostics(BodySource source, CancellationToken cancellationToken) =>
        !source.Model.IsSpeculativeSemanticModel
        && source.Model.GetMethodBodyDiagnostics(source.Syntax.Span, cancellationToken).Any(
            static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static bool IsWrong(IOperation operation) => operation switch
    {
        IInvalidOperation => true,
        IConversionOperation conversion => !conversion.Conversion.Exists,
        _ => operation.Syntax is ExpressionSyntax && operation.Type is IErrorTypeSymbol,
    };
}
