using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;

namespace TaskGen.CodeFixes.Refactorings;

/// <summary>Which expressions may stand in a method of their own, with a call in their place.</summary>
internal static class Extractable
{
    public static bool Is(ExpressionSyntax expression, MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken) =>
        IsComputed(expression)
        && model.GetSymbolInfo(expression, cancellationToken).Symbol is not (INamespaceOrTypeSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        && model.GetTypeInfo(expression, cancellationToken) is { Type: null or { SpecialType: not SpecialType.System_Void } }
        && !model.GetConstantValue(expression, cancellationToken).HasValue
        && IsPlace(expression, method)
        && expression.DescendantNodesAndSelf().All(node => IsPure(node, model, cancellationToken));

    // A lone name or literal computes nothing, and what is assigned to is no value.
    private static bool IsComputed(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsComputed(parenthesized.Expression),
        TypeSyntax or LiteralExpressionSyntax or InstanceExpressionSyntax or DefaultExpressionSyntax or TypeOfExpressionSyntax => false,
        AnonymousFunctionExpressionSyntax or DeclarationExpressionSyntax or ThrowExpressionSyntax => false,
        InitializerExpressionSyntax or RefExpressionSyntax => false,
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax or StackAllocArrayCreationExpressionSyntax => false,
        _ => expression is not { Parent: MemberAccessExpressionSyntax { Name: var name } } || name != expression,
    };

    // A call of a task may not stand in a lambda, after `?.`, or where C# wants a constant or a name.
    private static bool IsPlace(ExpressionSyntax expression, MethodDeclarationSyntax method)
    {
        SyntaxNode child = expression;
        foreach (var node in expression.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax:
                case CheckedExpressionSyntax or CheckedStatementSyntax:
                case SwitchLabelSyntax or PatternSyntax or WhenClauseSyntax or ParameterSyntax or AttributeSyntax or InitializerExpressionSyntax:
                case LocalDeclarationStatementSyntax { IsConst: true } or RefExpressionSyntax:
                case ExpressionStatementSyntax { Expression: not (AssignmentExpressionSyntax or InvocationExpressionSyntax) }:
                case ConditionalAccessExpressionSyntax access when access.WhenNotNull == child:
                case AssignmentExpressionSyntax assignment when assignment.Left == child:
                case InvocationExpressionSyntax call when call.Expression == child && child == expression:
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 }:
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                    return false;
                case StatementSyntax statement when child == expression && statement is ExpressionStatementSyntax:
                    return false;
                case MethodDeclarationSyntax:
                    return node == method;
            }

            child = node;
        }

        return false;
    }

    // What is awaited, assigned, declared or run by the engine has to stay in the workflow.
    private static bool IsPure(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        AwaitExpressionSyntax or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } => false,
        ThrowExpressionSyntax or DeclarationExpressionSyntax => false,
        SingleVariableDesignationSyntax or AnonymousObjectCreationExpressionSyntax or RefExpressionSyntax => false,
        PostfixUnaryExpressionSyntax postfix => postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix =>
            prefix.Kind() is not (SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression),
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind == 0,
        InvocationExpressionSyntax call => !FlowCall.IsNeeded(call, model, cancellationToken)
            && !(model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol called
                && (called.MethodKind == MethodKind.LocalFunction || KnownSymbols.For(model.Compilation).Is(called.ContainingType, KnownNames.Flow))),
        _ => true,
    };
}
