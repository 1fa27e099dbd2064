using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Analyzers.Usage;

/// <summary>What rules about the bodies of dynamic workflows ask.</summary>
internal static class DynamicBodies
{
    /// <summary>The method that lambdas and local functions stand in.</summary>
    public static ISymbol Member(ISymbol symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is IMethodSymbol { PartialDefinitionPart: { } definition } ? definition : symbol;
    }

    /// <summary>The context that a dynamic workflow calls through. None where the workflow has to be completed first, which turns its calls, too.</summary>
    public static IParameterSymbol? Context(IMethodSymbol? workflow, KnownSymbols known) =>
        workflow is not null && ReturnReader.Unwrap(workflow, known).Kind is not (ReturnKind.Value or ReturnKind.Nothing)
        && workflow.Parameters.FirstOrDefault() is { } first && known.Is(first.Type, KnownNames.WorkflowContext)
            ? first
            : null;

    /// <summary>Whether a call is one of <c>Flow.Map</c> or <c>Flow.TryMap</c>.</summary>
    public static bool IsMap(IInvocationOperation call, KnownSymbols known) => known.Is(call.TargetMethod.ContainingType, KnownNames.Flow);

    /// <summary>Whether an operation stands in what a map does for each item.</summary>
    public static bool IsMapped(IOperation operation, KnownSymbols known)
    {
        for (var inner = operation; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IArgumentOperation { Parameter.Type.TypeKind: TypeKind.Delegate, Parent: IInvocationOperation map } && IsMap(map, known))
            {
                return true;
            }
        }

        return false;
    }
}
