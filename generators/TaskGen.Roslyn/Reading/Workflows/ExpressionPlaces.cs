using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What follows from the form of an expression and from where it stands, whatever its names mean.</summary>
internal static class ExpressionPlaces
{
    /// <summary>Whether an expression has no meaning in a graph, wherever it stands.</summary>
    public static bool IsForbidden(ExpressionSyntax node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Parent is not InitializerExpressionSyntax,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
        QueryExpressionSyntax or RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => true,
        _ => false,
    };

    /// <summary>Whether a node is part of a lambda or anonymous method.</summary>
    public static bool IsInLambda(SyntaxNode node) => node.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null;

    /// <summary>Whether a tuple is compared: there the names of elements mean nothing, and the compiler warns of those that are written.</summary>
    public static bool IsCompared(ExpressionSyntax tuple) =>
        tuple.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression };

    /// <summary>Whether a variable is declared in the expression, or the label of a switch, that a name is used in.</summary>
    public static bool IsDeclaredAround(SyntaxNode use, ISymbol symbol)
    {
        var declaration = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return declaration is not null && Outermost(use).Span.Contains(declaration.Span);
    }

    // The whole of the expression, or of the label of a switch, that a name is used in.
    private static SyntaxNode Outermost(SyntaxNode use)
    {
        var node = use;
        while (node.Parent is { } parent and not (MemberDeclarationSyntax or SwitchSectionSyntax)
            && (parent is not StatementSyntax || parent.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null))
        {
            node = parent;
        }

        return node;
    }

    /// <summary>What encloses a call, up to the root of an expression, and may keep it from running; null for nothing.</summary>
    public static string? Conditional(SyntaxNode call, SyntaxNode? root)
    {
        for (var node = call; node != root && node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax conditional when node != conditional.Condition:
                    return "'?:'";
                case BinaryExpressionSyntax binary when node == binary.Right
                    && (binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression)
                        || binary.IsKind(SyntaxKind.CoalesceExpression)):
                    return $"'{binary.OperatorToken.Text}'";
                case ConditionalAccessExpressionSyntax access when node == access.WhenNotNull:
                    return "'?.'";
                case SwitchExpressionArmSyntax:
                    return "a 'switch' expression";
                case LambdaExpressionSyntax or AnonymousMethodExpressionSyntax:
                    return "a lambda";
            }
        }

        return null;
    }
}
