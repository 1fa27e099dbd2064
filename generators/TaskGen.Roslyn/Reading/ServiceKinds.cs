using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>Tells data from services.</summary>
internal static class ServiceKinds
{
    public static ParameterKind Of(IParameterSymbol parameter, KnownSymbols known)
    {
        var type = parameter.Type;
        if (parameter.GetAttributes().Any(attribute => Is(attribute.AttributeClass, known.Get(KnownNames.ServiceAttribute))))
        {
            return ParameterKind.Service;
        }

        if (known.Is(type, KnownNames.CancellationToken))
        {
            return ParameterKind.CancellationToken;
        }

        if (known.Is(type, KnownNames.Logger))
        {
            return ParameterKind.Logger;
        }

        if (known.Is(type, KnownNames.LoggerOfT))
        {
            return ParameterKind.Service;
        }

        if (known.Is(type, KnownNames.Progress)
            && ((INamedTypeSymbol)type).TypeArguments[0].SpecialType == SpecialType.System_Double)
        {
            return ParameterKind.Progress;
        }

        return known.Is(type, KnownNames.TimeProvider) ? ParameterKind.TimeProvider
            : known.Is(type, KnownNames.Random) ? ParameterKind.Random
            : known.Is(type, KnownNames.TaskContext) ? ParameterKind.TaskContext
            : known.Is(type, KnownNames.WorkflowContext) ? ParameterKind.WorkflowContext
            : ParameterKind.Data;
    }

    /// <summary>The expression by which generated code takes a service from its <c>invocation</c>.</summary>
    public static string Argument(ParameterModel parameter) => parameter.Kind switch
    {
        ParameterKind.Service => $"invocation.Service<{parameter.Type.TrimEnd('?')}>(\"{parameter.Name}\")",
        ParameterKind.TaskContext => "invocation.Context",
        ParameterKind.WorkflowContext => "invocation.Workflow",
        _ => $"invocation.{parameter.Kind}",
    };

    private static bool Is(ISymbol? symbol, ISymbol? other) => symbol is not null && SymbolEqualityComparer.Default.Equals(symbol, other);
}
