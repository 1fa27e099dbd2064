using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG9xxx: hints.</summary>
internal static class HintRules
{
    private const string Category = "TaskGen.Hints";

    public static readonly DiagnosticDescriptor ValidationNeverPassed = new(
        DiagnosticIds.ValidationNeverPassed,
        "A validation partition is never passed",
        "'{0}' is always null in a training of its own, since the dataset '{1}' has no ValidationUrl: set it, or leave the parameter to tuning",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ValidationNeverPassed));

    public static readonly DiagnosticDescriptor NoDataFile = new(
        DiagnosticIds.NoDataFile,
        "A URL is none of the project's data files",
        "'{0}' is none of the data files that the project copies beside the program{1}: add the file with CopyToOutputDirectory, or correct the name",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NoDataFile));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ValidationNeverPassed,
        NoDataFile,
    ];
}
