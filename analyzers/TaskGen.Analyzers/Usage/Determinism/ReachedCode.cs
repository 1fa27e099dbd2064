using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Bodies;

namespace TaskGen.Analyzers.Usage.Determinism;

/// <summary>What methods of this compilation read beside their inputs, themselves and by way of others; each method is looked at once.</summary>
internal sealed class ReachedCode(KnownSymbols known)
{
    private const int LongestPath = 8;
    private const int MostMethods = 200;

    private readonly ConcurrentDictionary<IMethodSymbol, (ImmutableArray<Impurity> Impurities, ImmutableArray<IMethodSymbol> Calls)> _methods =
        new(SymbolEqualityComparer.Default);

    private readonly HarmlessUse _harmless = new(known);
    private readonly MutableStatics _statics = new();

    /// <summary>What an operation itself reads, if a result may depend on it.</summary>
    public Impurity? Of(IOperation operation, CancellationToken cancellationToken) =>
        (_statics.Of(operation, cancellationToken) ?? ImpureMembers.Of(operation, known)) is { } impurity && !_harmless.Is(operation) ? impurity : null;

    /// <summary>The method that an operation calls, if it is of this compilation and a result may depend on what it returns.</summary>
    public IMethodSymbol? Called(IOperation operation) => BodyOperations.Called(operation) is { } method && !GivesNothingBack(operation)
        && (ReturnsNothing(method) || !_harmless.Is(operation)) ? method : null;

    /// <summary>For each rule the nearest place that a method leads to, with the methods on the way.</summary>
    public IEnumerable<(Impurity Impurity, ImmutableArray<IMethodSymbol> Path)> From(IMethodSymbol start, CancellationToken cancellationToken)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { start };
        var rules = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<ImmutableArray<IMethodSymbol>>();
        open.Enqueue([start]);
        while (open.Count > 0 && seen.Count < MostMethods)
        {
            var path = open.Dequeue();
            var (impurities, calls) = Read(path[path.Length - 1], cancellationToken);
            foreach (var impurity in impurities)
            {
                // A method that returns nothing keeps what it learns, unless it changes what it was given, as a shuffle does.
                if ((impurity.Rule == CachingRules.UnseededRandom || impurity.Rule == CachingRules.MutableStatic || !path.Any(ReturnsNothing))
                    && rules.Add(impurity.Rule.Id))
                {
                    yield return (impurity, path);
                }
            }

            foreach (var call in calls.Where(call => path.Length < LongestPath && seen.Add(call)))
            {
                open.Enqueue(path.Add(call));
            }
        }
    }

    private (ImmutableArray<Impurity> Impurities, ImmutableArray<IMethodSymbol> Calls) Read(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (_methods.TryGetValue(method, out var read))
        {
            return read;
        }

        var impurities = ImmutableArray.CreateBuilder<Impurity>();
        var calls = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var operation in BodyOperations.Of(method, known, cancellationToken))
        {
            if (Of(operation, cancellationToken) is { } impurity)
            {
                impurities.Add(impurity);
            }

            if (Called(operation) is { } call)
            {
                calls.Add(call);
            }
        }

        return _methods.GetOrAdd(method, (impurities.ToImmutable(), calls.ToImmutable()));
    }

    // A log of one's own, for example: what it keeps in statics counts where it is read.
    private static bool GivesNothingBack(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { IsStatic: true, ReturnsVoid: true } } call
            && call.Arguments.All(static argument => IsUnchanging(argument.Value));

    private static bool IsUnchanging(IOperation value) => value switch
    {
        IConversionOperation conversion => IsUnchanging(conversion.Operand),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.All(IsUnchanging),
        { Type: null } => true,
        { Type: { } type, Parent: not IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } } =>
            type.TypeKind == TypeKind.Enum || type.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double)
            || IsException(type),
        _ => false,
    };

    private static bool IsException(ITypeSymbol? type) =>
        type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            || (type is not null && IsException(type.BaseType));

    private static bool ReturnsNothing(IMethodSymbol method) => method.MethodKind != MethodKind.Constructor
        && (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" });
}
