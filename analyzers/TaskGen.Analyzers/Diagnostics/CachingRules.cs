using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG5xxx: caching and determinism.</summary>
internal static class CachingRules
{
    private const string Category = "TaskGen.Caching";

    public static readonly DiagnosticDescriptor CacheWithoutOutput = new(
        DiagnosticIds.CacheWithoutOutput,
        "A cached task returns nothing",
        "'{0}' returns nothing that could be cached, and what it does would be left out when the task was called before: return a result, or remove 'Cache'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.CacheWithoutOutput));

    public static readonly DiagnosticDescriptor IgnoredNoInput = new(
        DiagnosticIds.IgnoredNoInput,
        "An ignored input does not exist",
        "'{0}' is listed in CacheIgnore, but {2}: name an input of '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.IgnoredNoInput));

    public static readonly DiagnosticDescriptor AllInputsIgnored = new(
        DiagnosticIds.AllInputsIgnored,
        "All inputs are ignored",
        "CacheIgnore lists every input of '{0}', so that all calls share the result of the first: leave out only inputs that do not change the result",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.AllInputsIgnored));

    public static readonly DiagnosticDescriptor EmptyVersion = new(
        DiagnosticIds.EmptyVersion,
        "A version is empty",
        "The version of '{0}' is empty, and takes the place of the code's hash all the same, so that results of older code are reused: write a version, or remove it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EmptyVersion));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CacheWithoutOutput,
        IgnoredNoInput,
        AllInputsIgnored,
        EmptyVersion,
    ];
}
