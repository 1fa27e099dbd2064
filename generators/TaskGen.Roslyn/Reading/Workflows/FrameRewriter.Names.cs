using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What becomes of names: values come from the frame, types and static members are written out.</summary>
internal sealed partial class FrameRewriter
{
    private SyntaxNode? VisitName(SimpleNameSyntax node)
    {
        var symbol = scope.Model.GetSymbolInfo(node).Symbol;
        switch (symbol)
        {
            case null:
                if (!node.IsVar && node.Identifier.ValueText != "_")
                {
                    scope.Problems.Worsen(ProblemEffect.Body);
                }

                return null;
            case ILocalSymbol { HasConstantValue: true } constant:
                return Parse(Literals.Of(constant.Type, constant.ConstantValue), node);
            case ILocalSymbol or IParameterSymbol:
                return VisitValue(node, symbol);
            case INamedTypeSymbol:
                return VisitType(node);
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction }:
                scope.Problems.Add(WorkflowProblems.UnsupportedExpression, scope.LocationOf(node), "a local function", "make it a static method of the class");
                return null;
            case IMethodSymbol method when CheckDelegate(node, node, method):
                return null;
            case { IsStatic: true, ContainingType: { } owner } and (IMethodSymbol or IFieldSymbol or IPropertySymbol or IEventSymbol):
                return VisitStatic(node, owner);
            default:
                return null;
        }
    }

    private bool CheckDelegate(ExpressionSyntax node, SimpleNameSyntax name, IMethodSymbol method)
    {
        if (node.Parent is InvocationExpressionSyntax || scope.CalleeOf(method) is null)
        {
            return false;
        }

        scope.Problems.Add(WorkflowProblems.MethodGroup, scope.LocationOf(name), method.Name);
        return true;
    }

    private ExpressionSyntax? VisitValue(SimpleNameSyntax node, ISymbol symbol)
    {
        if (scope.ValueOf(symbol) is { } value)
        {
            if (value.IsAwaited)
            {
                scope.Problems.Add(
                    WorkflowProblems.UnsupportedExpression, scope.LocationOf(node), "a task that is not awaited", $"write 'await {symbol.Name}'");
            }

            Take(value);
            return Parse(value.Access, node);
        }

        if (scope.IsService(symbol))
        {
            scope.Problems.Add(WorkflowProblems.ServiceInExpression, scope.LocationOf(node), symbol.Name);
        }
        else if (!ExpressionPlaces.IsDeclaredAround(node, symbol))
        {
            // A variable that a pattern or an out argument of another expression declared, or one whose value could not be read.
            scope.Problems.Worsen(ProblemEffect.Body);
        }

        return null;
    }

    private ExpressionSyntax VisitStatic(SimpleNameSyntax node, INamedTypeSymbol owner)
    {
        var name = node is GenericNameSyntax generic
            ? $"{Identifiers.Escape(generic.Identifier.ValueText)}{Visit(generic.TypeArgumentList)?.ToFullString().Trim()}"
            : Identifiers.Escape(node.Identifier.ValueText);
        return Parse($"{TypeNames.Qualified(owner)}.{name}", node);
    }

    private TypeSyntax? VisitType(ExpressionSyntax node) =>
        scope.Model.GetSymbolInfo(node).Symbol is INamedTypeSymbol type && !node.IsVar()
            ? Place(SyntaxFactory.ParseTypeName(TypeNames.Qualified(type)), node)
            : null;

    // What we generate is not there yet when the generator reads, and other files' own types are not there for what it writes.
    private bool IsInvisible(ExpressionSyntax name)
    {
        var symbol = scope.Model.GetSymbolInfo(name).Symbol;
        switch (symbol)
        {
            case INamedTypeSymbol type when Reachability.IsFileLocal(type):
                scope.Problems.Add(WorkflowProblems.InaccessibleType, scope.LocationOf(name), TypeNames.Short(type));
                return true;
            case INamedTypeSymbol or IPropertySymbol or IFieldSymbol or IMethodSymbol when GeneratedCode.IsGenerated(symbol):
                scope.Problems.Add(
                    WorkflowProblems.UnsupportedExpression, scope.LocationOf(name), $"the generated '{name}'", "call the task or workflow itself");
                return true;
            default:
                return false;
        }
    }
}
