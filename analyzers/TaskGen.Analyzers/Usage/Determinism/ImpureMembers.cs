using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;

namespace TaskGen.Analyzers.Usage.Determinism;

/// <summary>Members of .NET that give other values each time, or on another machine.</summary>
internal static class ImpureMembers
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Rules = new(StringComparer.Ordinal);

    static ImpureMembers()
    {
        Add(CachingRules.Clock, "System.DateTime", "Now", "UtcNow", "Today");
        Add(CachingRules.Clock, "System.DateTimeOffset", "Now", "UtcNow");
        Add(CachingRules.Clock, "System.Environment", "TickCount", "TickCount64");
        Add(CachingRules.Clock, "System.Diagnostics.Stopwatch", "Elapsed", "ElapsedMilliseconds", "ElapsedTicks", "GetTimestamp", "GetElapsedTime");
        Add(CachingRules.Clock, "System.TimeProvider", "GetUtcNow", "GetLocalNow", "GetTimestamp", "GetElapsedTime");
        Add(CachingRules.UnseededRandom, "System.Random", "Shared");
        Add(
            CachingRules.UnseededRandom, "System.Security.Cryptography.RandomNumberGenerator",
            "Create", "GetBytes", "GetNonZeroBytes", "GetInt32", "GetItems", "GetString", "GetHexString", "Fill", "Shuffle");
        Add(CachingRules.NewGuid, "System.Guid", "NewGuid", "CreateVersion7");
        Add(
            CachingRules.EnvironmentRead, "System.Environment",
            "GetEnvironmentVariable", "GetEnvironmentVariables", "ExpandEnvironmentVariables", "MachineName", "UserName", "UserDomainName", "CurrentDirectory",
            "ProcessId", "CommandLine", "GetCommandLineArgs");
        Add(CachingRules.EnvironmentRead, "System.IO.Directory", "GetCurrentDirectory");
        Add(CachingRules.ConsoleInput, "System.Console", "Read", "ReadLine", "ReadKey", "In", "OpenStandardInput");
    }

    /// <summary>What an operation reads, or null.</summary>
    public static Impurity? Of(IOperation operation, KnownSymbols known) => operation switch
    {
        IPropertyReferenceOperation { Property: var property } => OfMember(property, operation) ?? OfSharedRandom(property, property.Type, operation, known),
        IInvocationOperation { TargetMethod: var method } => OfMember(method, operation),
        IFieldReferenceOperation { Field: var field } => OfSharedRandom(field, field.Type, operation, known),
        IObjectCreationOperation { Constructor: { Parameters.IsEmpty: true, ContainingType: var type } } when known.Is(type, KnownNames.Random)
            && !IsReplacementOfService(operation) =>
            new Impurity(CachingRules.UnseededRandom, "new Random()", operation),
        _ => null,
    };

    private static void Add(DiagnosticDescriptor rule, string type, params string[] members)
    {
        foreach (var member in members)
        {
            Rules.Add($"{type}.{member}", rule);
        }
    }

    private static Impurity? OfMember(ISymbol member, IOperation operation)
    {
        var type = member.ContainingType;
        if (type is null || type.Name
            is not (
                "DateTime" or "DateTimeOffset" or "Environment" or "Stopwatch" or "TimeProvider" or "Random" or "RandomNumberGenerator" or "Guid"
                    or "Directory" or "Console"))
        {
            return null;
        }

        return Rules.TryGetValue($"{type.ContainingNamespace.ToDisplayString()}.{type.Name}.{member.Name}", out var rule) && !IsReplacementOfService(operation)
            ? new Impurity(rule, $"{type.Name}.{member.Name}", operation)
            : null;
    }

    // One generator for all calls goes on where the last call stopped, whatever its seed.
    private static Impurity? OfSharedRandom(ISymbol member, ITypeSymbol type, IOperation operation, KnownSymbols known) =>
        member.IsStatic && member.ContainingType.SpecialType == SpecialType.None && type.Name == "Random" && known.Is(type, KnownNames.Random)
            && !IsReplacementOfService(operation)
            ? new Impurity(CachingRules.UnseededRandom, $"{member.ContainingType.Name}.{member.Name}", operation)
            : null;

    // `random ?? new Random()`: the engine gives the service, and a direct call does without.
    private static bool IsReplacementOfService(IOperation operation)
    {
        var value = operation;
        while (value.Parent is IConversionOperation)
        {
            value = value.Parent;
        }

        return value.Parent is ICoalesceOperation { Value: IParameterReferenceOperation } coalesce && coalesce.WhenNull == value
            || value.Parent is ICoalesceAssignmentOperation { Target: IParameterReferenceOperation };
    }
}
