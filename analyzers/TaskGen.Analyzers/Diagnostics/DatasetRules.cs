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
        "The test size is out of range",
        "TestSize is {0}, but it is the part of the rows that is kept for testing: use a number above 0 and below 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TestSizeOutOfRange));

    public static readonly DiagnosticDescriptor TestSizeAndTestUrl = new(
        DiagnosticIds.TestSizeAndTestUrl,
        "Both a test size and a test URL are set",
        "TestSize has no meaning beside the test rows of '{0}': remove one of TestSize and TestUrl",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TestSizeAndTestUrl));

    public static readonly DiagnosticDescriptor NoMemberOfRow = new(
        DiagnosticIds.NoMemberOfRow,
        "A feature or target is no member of the row",
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
    ];
}
