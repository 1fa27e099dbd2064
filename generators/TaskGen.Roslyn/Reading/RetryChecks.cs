using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Checks the options that say when an attempt is repeated.</summary>
internal static class RetryChecks
{
    private static readonly string[] OfRetries = ["RetryDelay", "NoRetryOn"];

    public static void Check(AttributeArguments arguments, int retries, KnownSymbols known, ProblemBag problems)
    {
        var types = arguments.Elements("NoRetryOn");
        for (var i = 0; i < types.Count; i++)
        {
            if (types[i] is ITypeSymbol { TypeKind: not TypeKind.Error } type && Refusal(type, known) is { } reason)
            {
                problems.Add(TaskProblems.NoRetryOnNoException, arguments.LocationOf("NoRetryOn", i), TypeNames.Short(type), reason);
            }
        }

        if (retries == 0)
        {
            foreach (var option in OfRetries.Where(arguments.Has))
            {
                problems.Add(TaskProblems.OptionWithoutRetries, arguments.LocationOf(option), option);
            }
        }
    }

    /// <summary>Why a type is never met among thrown exceptions, or cannot be asked for; null if it can.</summary>
    public static string? Refusal(ITypeSymbol type, KnownSymbols known) => type switch
    {
        not INamedTypeSymbol { TypeKind: TypeKind.Class } => "is no exception",
        _ when known.Get("System.Exception") is { } exception && !known.Compilation.ClassifyCommonConversion(type, exception).Exists => "is no exception",
        INamedTypeSymbol { IsUnboundGenericType: true } => "leaves its type arguments open",
        _ when Reachability.IsFileLocal(type) => "is local to its file",
        _ => null,
    };
}
