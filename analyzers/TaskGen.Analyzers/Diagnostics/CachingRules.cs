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
        "The version of '{0}' is empty, and takes the place of the code's hash all the same, so that results of older code are reused: write a version, or "
        + "remove it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EmptyVersion));

    public static readonly DiagnosticDescriptor Clock = new(
        DiagnosticIds.Clock,
        "A cached result depends on the clock",
        "The result of '{0}' is cached, but depends on the clock: it reads '{1}'{2}; take the time as an input",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.Clock));

    public static readonly DiagnosticDescriptor UnseededRandom = new(
        DiagnosticIds.UnseededRandom,
        "A cached result is random",
        "The result of '{0}' is cached, but is another one each time: it uses '{1}'{2}; take a 'Random? random = null', which is seeded, or a seed as an input",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnseededRandom));

    public static readonly DiagnosticDescriptor NewGuid = new(
        DiagnosticIds.NewGuid,
        "A cached result holds a new GUID",
        "The result of '{0}' is cached, but holds a GUID of its own each time: it calls '{1}'{2}; take the GUID as an input",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NewGuid));

    public static readonly DiagnosticDescriptor EnvironmentRead = new(
        DiagnosticIds.EnvironmentRead,
        "A cached result depends on the environment",
        "The result of '{0}' is cached, but depends on the machine or process that runs it: it reads '{1}'{2}; take the value as an input",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EnvironmentRead));

    public static readonly DiagnosticDescriptor ConsoleInput = new(
        DiagnosticIds.ConsoleInput,
        "A cached result depends on console input",
        "The result of '{0}' is cached, but depends on what is typed: it calls '{1}'{2}; take the text as an input",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ConsoleInput));

    public static readonly DiagnosticDescriptor MutableStatic = new(
        DiagnosticIds.MutableStatic,
        "A cached result depends on a static that changes",
        "The result of '{0}' is cached, but it uses '{1}', which changes while the program runs{2}, and a cached result neither sees nor makes the change; "
        + "make it 'readonly' or 'const', or take the value as an input",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MutableStatic));

    public static readonly DiagnosticDescriptor FileByName = new(
        DiagnosticIds.FileByName,
        "A cached task reads a file by its name",
        "The result of '{0}' is cached, but the key has the name in '{1}' and not the content that is read: take a DataFile",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.FileByName));

    public static readonly DiagnosticDescriptor CultureDependence = new(
        DiagnosticIds.CultureDependence,
        "A text depends on the culture",
        "'{0}' follows the culture of the machine, where 0.5 may be 0,5 and the month come first: use the invariant culture",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.CultureDependence));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CacheWithoutOutput,
        IgnoredNoInput,
        AllInputsIgnored,
        EmptyVersion,
        Clock,
        UnseededRandom,
        NewGuid,
        EnvironmentRead,
        ConsoleInput,
        MutableStatic,
        FileByName,
        CultureDependence,
    ];
}
