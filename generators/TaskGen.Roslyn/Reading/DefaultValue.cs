using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading;

/// <summary>
/// The default value of a parameter. The compiler binds and converts a default like an expression of a body; a literal of the parameter's own
/// type says its value without that, which is half of what reading such a parameter costs.
/// </summary>
internal static class DefaultValue
{
    /// <summary>Whether a parameter has a default value, and which; null is that of a struct that is no constant, too.</summary>
    public static bool TryGet(IParameterSymbol parameter, CancellationToken cancellationToken, out object? value)
    {
        if (parameter.DeclaringSyntaxReferences is { Length: 1 } references
            && references[0].GetSyntax(cancellationToken) is ParameterSyntax { AttributeLists.Count: 0 } syntax)
        {
            if (syntax.Default is not { } initializer)
            {
                value = null;
                return false;
            }

            if (IsPlain(initializer.Value, parameter.Type, out value))
            {
                return true;
            }
        }

        value = parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null;
        return parameter.HasExplicitDefaultValue;
    }

    private static bool IsPlain(ExpressionSyntax expression, ITypeSymbol type, out object? value)
    {
        var isNegative = expression is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression };
        var literal = isNegative ? ((PrefixUnaryExpressionSyntax)expression).Operand as LiteralExpressionSyntax : expression as LiteralExpressionSyntax;
        value = (literal?.Kind(), literal?.Token.Value, type.SpecialType) switch
        {
            (SyntaxKind.NumericLiteralExpression, int number, SpecialType.System_Int32) => isNegative ? -number : number,
            (SyntaxKind.NumericLiteralExpression, int number, SpecialType.System_Int64) => isNegative ? -(long)number : (long)number,
            (SyntaxKind.NumericLiteralExpression, int number, SpecialType.System_Double) => isNegative ? (double)-number : number,
            (SyntaxKind.NumericLiteralExpression, double number, SpecialType.System_Double) => isNegative ? -number : number,
            (SyntaxKind.NumericLiteralExpression, float number, SpecialType.System_Single) => isNegative ? -number : number,
            (SyntaxKind.StringLiteralExpression, string text, SpecialType.System_String) when !isNegative => text,
            (SyntaxKind.TrueLiteralExpression, _, SpecialType.System_Boolean) when !isNegative => true,
            (SyntaxKind.FalseLiteralExpression, _, SpecialType.System_Boolean) when !isNegative => false,
            _ => null,
        };
        return value is not null || (!isNegative && literal is not null && IsNull(literal.Kind(), type));
    }

    private static bool IsNull(SyntaxKind literal, ITypeSymbol type) => literal switch
    {
        SyntaxKind.NullLiteralExpression => type.IsReferenceType,
        SyntaxKind.DefaultLiteralExpression => type.IsReferenceType
            || type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, OriginalDefinition.SpecialType: SpecialType.None },
        _ => false,
    };
}
