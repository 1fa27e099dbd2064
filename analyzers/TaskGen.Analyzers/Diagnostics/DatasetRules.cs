using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG2xxx: datasets and rows.</summary>
internal static class DatasetRules
{
    private const string Category = "TaskGen.Datasets";

    public static readonly DiagnosticDescriptor NoTrainingUrl = new(
        DiagnosticIds.NoTrainingUrl,
        "A dataset has no training URL",
        "The dataset '{0}' does not say where its rows are: set TrainingUrl, as in [Dataset(TrainingUrl = \"data/wine.csv\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NoTrainingUrl));

    public static readonly DiagnosticDescriptor LazyWithoutTestUrl = new(
        DiagnosticIds.LazyWithoutTestUrl,
        "A lazy dataset has no test URL",
        "The dataset '{0}' is lazy, so that its rows are never read here and cannot be split: set TestUrl to the file with the test rows",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.LazyWithoutTestUrl));

    public static readonly DiagnosticDescriptor TestSizeOutOfRange = new(
        DiagnosticIds.TestSizeOutOfRange,
        "The size of a part is out of range",
        "{0} is {1}, but it is the part of the rows that is kept for {2}: use a number above 0 and below 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TestSizeOutOfRange));

    public static readonly DiagnosticDescriptor TestSizeAndTestUrl = new(
        DiagnosticIds.TestSizeAndTestUrl,
        "A setting of the split beside rows that were split beforehand",
        "{0} has no meaning beside the {1} rows of '{2}': remove one of {0} and {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TestSizeAndTestUrl));

    public static readonly DiagnosticDescriptor NoMemberOfRow = new(
        DiagnosticIds.NoMemberOfRow,
        "A feature, target or group is no member of the row",
        "'{0}' is listed as a {2}, but '{1}' has no such member: name one that it has",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NoMemberOfRow));

    public static readonly DiagnosticDescriptor TargetIsFeature = new(
        DiagnosticIds.TargetIsFeature,
        "A target is also a feature",
        "'{0}' is a target and would also be a feature, so the model would see what it has to predict: remove it from Features",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TargetIsFeature));

    public static readonly DiagnosticDescriptor EagerPartitionOfLazyDataset = new(
        DiagnosticIds.EagerPartitionOfLazyDataset,
        "A lazy dataset with an eager partition",
        "'{0}' is a '{1}', but the dataset '{2}' is lazy and has no rows in memory: take a LazyPartition, or remove 'Lazy'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EagerPartitionOfLazyDataset));

    public static readonly DiagnosticDescriptor LazyPartitionOfEagerDataset = new(
        DiagnosticIds.LazyPartitionOfEagerDataset,
        "An eager dataset with a lazy partition",
        "'{0}' is a '{1}', but the dataset '{2}' is read into memory: take a Partition<TRow>, or set Lazy = true",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.LazyPartitionOfEagerDataset));

    public static readonly DiagnosticDescriptor UnreadableRow = new(
        DiagnosticIds.UnreadableRow,
        "A row cannot be read from text",
        "Rows of the type '{0}' cannot be read from a file: '{1}' {2}; use a record of numbers, texts, dates and enums",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnreadableRow));

    public static readonly DiagnosticDescriptor NegativeSeed = new(
        DiagnosticIds.NegativeSeed,
        "A seed is negative",
        "Seed is {0}, but NumPy's generator takes seeds from 0 to 2147483647: use one of those",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NegativeSeed));

    public static readonly DiagnosticDescriptor SharedColumn = new(
        DiagnosticIds.SharedColumn,
        "Two members are read from one column",
        "'{0}' and '{1}' are both read from the column '{2}': give each a column of its own, or remove one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SharedColumn));

    public static readonly DiagnosticDescriptor SimilarColumns = new(
        DiagnosticIds.SimilarColumns,
        "Two members may be read from one column",
        "'{0}' and '{1}' differ in case and underscores alone, and match one column unless the file has both: name their columns by [Column]",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SimilarColumns));

    public static readonly DiagnosticDescriptor UnknownScheme = new(
        DiagnosticIds.UnknownScheme,
        "A URL is of an unknown kind",
        "The dataset '{0}' cannot be read from '{1}://': use a path, or a URL of the kind file, http, https or s3",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnknownScheme));

    public static readonly DiagnosticDescriptor BinaryFormat = new(
        DiagnosticIds.BinaryFormat,
        "A file is of a format that is not read",
        "Rows of the dataset '{0}' are read as text, and files that end in '{1}' are none: convert the file to CSV, or set Lazy and read it in the "
        + "training method",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.BinaryFormat));

    public static readonly DiagnosticDescriptor ValidationNotConfigured = new(
        DiagnosticIds.ValidationNotConfigured,
        "A validation partition is required but not configured",
        "'{0}' is required, but the dataset '{1}' has no ValidationUrl, so that it is null: set ValidationUrl, or take a nullable partition",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ValidationNotConfigured));

    public static readonly DiagnosticDescriptor MarkOnWrongType = new(
        DiagnosticIds.MarkOnWrongType,
        "A mark is on a member of the wrong type",
        "{0} is on '{1}', which is a {2}: it belongs on {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MarkOnWrongType));

    public static readonly DiagnosticDescriptor ContradictingMarks = new(
        DiagnosticIds.ContradictingMarks,
        "The marks of a member contradict each other",
        "'{0}' is marked {1} and {2}, which exclude each other: remove one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ContradictingMarks));

    public static readonly DiagnosticDescriptor SecondMark = new(
        DiagnosticIds.SecondMark,
        "A mark that one member may have is on two",
        "'{0}' and '{1}' are both marked {2}: a row has one such member at most, so remove one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SecondMark));

    public static readonly DiagnosticDescriptor UnusableMark = new(
        DiagnosticIds.UnusableMark,
        "The value of a mark cannot be used",
        "{1} of '{0}': {2} {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnusableMark));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoTrainingUrl,
        LazyWithoutTestUrl,
        TestSizeOutOfRange,
        TestSizeAndTestUrl,
        NoMemberOfRow,
        TargetIsFeature,
        EagerPartitionOfLazyDataset,
        LazyPartitionOfEagerDataset,
        UnreadableRow,
        NegativeSeed,
        SharedColumn,
        SimilarColumns,
        UnknownScheme,
        BinaryFormat,
        ValidationNotConfigured,
        MarkOnWrongType,
        ContradictingMarks,
        SecondMark,
        UnusableMark,
    ];
}
