using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG2040 to TG2046 and TG2052: methods in the place of steps of a dataset.</summary>
internal static class StageRules
{
    private const string Category = "TaskGen.Datasets";

    public static readonly DiagnosticDescriptor ReaderShape = new(
        DiagnosticIds.ReaderShape,
        "A reader of a wrong shape",
        "A reader takes files and returns rows, but '{0}' {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ReaderShape));

    public static readonly DiagnosticDescriptor SplitterShape = new(
        DiagnosticIds.SplitterShape,
        "A splitter of a wrong shape",
        "A splitter takes all rows and returns positions, but '{0}' {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SplitterShape));

    public static readonly DiagnosticDescriptor ParserShape = new(
        DiagnosticIds.ParserShape,
        "A parser of a wrong shape",
        "A parser makes rows of raw rows, but '{0}' {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ParserShape));

    public static readonly DiagnosticDescriptor TransformShape = new(
        DiagnosticIds.TransformShape,
        "A feature transform of a wrong shape",
        "A feature transform makes of a row the row that training takes, but '{0}' {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TransformShape));

    public static readonly DiagnosticDescriptor ReplacedSetting = new(
        DiagnosticIds.ReplacedSetting,
        "A setting beside a method that takes its place",
        "{0} has no meaning beside '{1}', which {2}: remove one of both",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ReplacedSetting));

    public static readonly DiagnosticDescriptor SecondStage = new(
        DiagnosticIds.SecondStage,
        "Two methods for one step of a dataset",
        "'{0}' and '{1}' are both marked [{2}], and a dataset has one: remove one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SecondStage));

    public static readonly DiagnosticDescriptor StageOfLazyDataset = new(
        DiagnosticIds.StageOfLazyDataset,
        "A method for a step of a lazy dataset",
        "'{0}' is a {1}, but nothing of the lazy dataset '{2}' is read before training asks: remove it, or Lazy",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.StageOfLazyDataset));

    public static readonly DiagnosticDescriptor TimeLost = new(
        DiagnosticIds.TimeLost,
        "A time that a feature transform drops",
        "'{0}' drops the time '{1}', so that folds would not be by time: add the member to '{2}' with [Time], or set ValidationSize",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TimeLost));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ReaderShape,
        SplitterShape,
        ParserShape,
        TransformShape,
        ReplacedSetting,
        SecondStage,
        StageOfLazyDataset,
        TimeLost,
    ];
}
