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
        return source.Model.GetOperation(body, cancellationToken) is not { } root || root.DescendantsAndSelf().Any(IsWrong);
    }

    private static bool IsWrong(IOperation operation) => operation switch
    {
        IInvalidOperation => true,
        IConversionOperation conversion => !conversion.Conversion.Exists,
        _ => operation.Syntax is ExpressionSyntax && operation.Type is IErrorTypeSymbol,
    };
}
