using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG2030 to TG2039: how the one source of a dataset is split.</summary>
internal static class SplitRules
{
    private const string Category = "TaskGen.Datasets";

    public static readonly DiagnosticDescriptor StratifyWithoutTarget = new(
        DiagnosticIds.StratifyWithoutTarget,
        "A stratified split without one target",
        "Stratify goes by the one target of a row, but '{0}' has {1}: give it exactly one, or remove Stratify",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.StratifyWithoutTarget));

    public static readonly DiagnosticDescriptor StratifyByNumber = new(
        DiagnosticIds.StratifyByNumber,
        "A stratified split by a number with a fraction",
        "Stratify goes by classes, but the target '{0}' is a {1}: make it a whole number, a text or an enum, or remove Stratify",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.StratifyByNumber));

    public static readonly DiagnosticDescriptor NothingToTrainOn = new(
        DiagnosticIds.NothingToTrainOn,
        "The parts of a split leave nothing to train on",
        "TestSize = {0} and ValidationSize = {1} are parts of all rows and leave none to train on: use parts whose sum is below 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NothingToTrainOn));

    public static readonly DiagnosticDescriptor ShuffledTime = new(
        DiagnosticIds.ShuffledTime,
        "A split by time is shuffled",
        "'{0}' is the time of a row, so that the split is by time, which a shuffle contradicts: remove Shuffle, or the mark [Time]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ShuffledTime));

    public static readonly DiagnosticDescriptor ExclusiveSplit = new(
        DiagnosticIds.ExclusiveSplit,
        "Settings of a split exclude each other",
        "{0} and {1} exclude each other, since {2}: remove one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ExclusiveSplit));

    public static readonly DiagnosticDescriptor GapWithoutTime = new(
        DiagnosticIds.GapWithoutTime,
        "A gap without a time",
        "Gap is left out between the parts of a split by time, but no member of '{0}' is marked [Time]: mark one, or remove Gap",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.GapWithoutTime));

    public static readonly DiagnosticDescriptor InvalidGap = new(
        DiagnosticIds.InvalidGap,
        "A gap is of no known form",
        "Gap is '{0}', but it is a number of rows such as \"100 rows\", or a duration such as \"7d\": write one of those",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InvalidGap));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        StratifyWithoutTarget,
        StratifyByNumber,
        NothingToTrainOn,
        ShuffledTime,
        ExclusiveSplit,
        GapWithoutTime,
        InvalidGap,
    ];
}
