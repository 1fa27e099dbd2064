using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG3xxx: prediction.</summary>
internal static class PredictionRules
{
    private const string Category = "TaskGen.Training";

    public static readonly DiagnosticDescriptor ModelNotTrained = new(
        DiagnosticIds.ModelNotTrained,
        "A prediction takes a model that nobody trains",
        "'{0}' takes a '{1}', which no [Train] method of '{2}' returns: {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ModelNotTrained));

    public static readonly DiagnosticDescriptor FeaturesDiffer = new(
        DiagnosticIds.FeaturesDiffer,
        "A prediction takes other features than training",
        "'{0}' takes a '{1}', whose members are not the features of '{2}', from which the model learns ({3}): take "
        + "'{2}', or correct the record",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.FeaturesDiffer));

    public static readonly DiagnosticDescriptor TargetAmongFeatures = new(
        DiagnosticIds.TargetAmongFeatures,
        "A prediction takes a target",
        "'{0}' is to predict from '{1}' of '{2}', a target, which is not known before: leave it out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TargetAmongFeatures));

    public static readonly DiagnosticDescriptor PreparedForNothing = new(
        DiagnosticIds.PreparedForNothing,
        "Nobody takes what a preprocessing method makes",
        "'{0}' makes '{1}', but {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.PreparedForNothing));

    public static readonly DiagnosticDescriptor PredictShape = new(
        DiagnosticIds.PredictShape,
        "A prediction method of a wrong shape",
        "A prediction method makes predictions of a model and features, but '{0}' {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.PredictShape));

    public static readonly DiagnosticDescriptor PreprocessShape = new(
        DiagnosticIds.PreprocessShape,
        "A preprocessing method of a wrong shape",
        "A preprocessing method makes features of raw records, but '{0}' {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.PreprocessShape));

    public static readonly DiagnosticDescriptor SeveralPredicts = new(
        DiagnosticIds.SeveralPredicts,
        "Several methods predict with one model",
        "'{0}' and '{1}' both predict with what '{2}' returns, and a trainer has one predictor: remove one, or return both "
        + "results in a record",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SeveralPredicts));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ModelNotTrained,
        FeaturesDiffer,
        TargetAmongFeatures,
        PreparedForNothing,
        PredictShape,
        PreprocessShape,
        SeveralPredicts,
    ];
}
