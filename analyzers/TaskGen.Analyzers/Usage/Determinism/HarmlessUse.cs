using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;

namespace TaskGen.Analyzers.Usage.Determinism;

/// <summary>Sees that a value goes nowhere but into logs, messages of exceptions, names of temporary files and of emitted methods.</summary>
internal sealed class HarmlessUse(KnownSymbols known)
{
    /// <summary>Whether no result can depend on the value of an operation.</summary>
    public bool Is(IOperation operation) => operation is not IInvocationOperation { TargetMethod.ReturnsVoid: true }
        && Is(operation, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private bool Is(IOperation value, HashSet<ISymbol> followed) => value.Parent switch
    {
        IExpressionStatementOperation => true,
        IConversionOperation or IBinaryOperation or IUnaryOperation or IInterpolationOperation or IInterpolatedStringOperation or IParenthesizedOperation
            or IInterpolatedStringHandlerCreationOperation or IInterpolatedStringAppendOperation or IArrayInitializerOperation or IArrayCreationOperation
            or ICollectionExpressionOperation or IPropertyReferenceOperation or IConditionalAccessOperation => Is(value.Parent, followed),
        IInvocationOperation call when call.Instance == value => IsSink(call) || (!call.TargetMethod.ReturnsVoid && Is(call, followed)),
        IArgumentOperation { Parent: IInvocationOperation call } => IsSink(call) || (IsPlain(call.TargetMethod) && Is(call, followed)),
        IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } } => IsException(type) || IsEmitted(type),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsHarmlessLocal(local, value, followed),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == value =>
            IsHarmlessLocal(local, value, followed) && Is(assignment, followed),
        _ => false,
    };

    private bool IsHarmlessLocal(ILocalSymbol local, IOperation place, HashSet<ISymbol> followed)
    {
        if (!followed.Add(local))
        {
            return true;
        }

        var root = place;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        return root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .All(reference => (reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference) || Is(reference, followed));
    }

    private bool IsException(ITypeSymbol type) =>
        known.Get("System.Exception") is { } exception && known.Compilation.ClassifyCommonConversion(type, exception) is { Exists: true, IsImplicit: true };

    // Code that is made while the program runs has a name, which nobody asks for.
    private static bool IsEmitted(ITypeSymbol type) =>
        type is { Name: "DynamicMethod", ContainingNamespace: { Name: "Emit", ContainingNamespace.Name: "Reflection" } };

    private static bool IsSink(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        return type.Name is "ILogger" or "Logger" or "Log" or "LoggerExtensions" or "Debug" or "Trace" or "Activity" or "IProgress" or "TaskContext"
            || (type.Name == "Console" && call.TargetMethod.Name is "Write" or "WriteLine")
            || (type.Name == "Path" && call.TargetMethod.Name is "Combine" or "Join")
            || call.Instance is IPropertyReferenceOperation { Property: { ContainingType.Name: "Console", Name: "Out" or "Error" } }
            || call.TargetMethod.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "LoggerMessageAttribute");
    }

    // A method of .NET's basic types that turns its arguments into its result.
    private static bool IsPlain(IMethodSymbol method) => !method.ReturnsVoid
        && (method.ContainingType.SpecialType != SpecialType.None
            || method.ContainingType.Name is "Math" or "MathF" or "Convert" or "TimeSpan" or "DateTimeOffset" or "Stopwatch")
        && method.ContainingNamespace.Name is "System" or "Diagnostics";
}
