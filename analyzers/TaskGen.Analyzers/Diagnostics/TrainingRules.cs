using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG3xxx: training and evaluation.</summary>
internal static class TrainingRules
{
    private const string Category = "TaskGen.Training";

    public static readonly DiagnosticDescriptor TrainWithoutEvaluate = new(
        DiagnosticIds.TrainWithoutEvaluate,
        "Training without evaluation",
        "'{0}' trains a '{1}' that nothing scores: add an [Evaluate] method that takes a '{1}' and a partition",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TrainWithoutEvaluate));

    public static readonly DiagnosticDescriptor EvaluateWithoutTrain = new(
        DiagnosticIds.EvaluateWithoutTrain,
        "Evaluation without training",
        "'{0}' scores a model, but nothing in '{1}' trains one: add a [Train] method",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EvaluateWithoutTrain));

    public static readonly DiagnosticDescriptor ModelMismatch = new(
        DiagnosticIds.ModelMismatch,
        "The evaluated model is not the trained one",
        "'{0}' scores '{1}', but '{2}' trains '{3}': let it take a '{3}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ModelMismatch));

    public static readonly DiagnosticDescriptor TrainWithoutHyperparameters = new(
        DiagnosticIds.TrainWithoutHyperparameters,
        "Training without hyperparameters",
        "'{0}' takes no hyperparameters: add a record of them as a parameter, as in '{0}(Hyperparameters hp, …)'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TrainWithoutHyperparameters));

    public static readonly DiagnosticDescriptor WithoutPartition = new(
        DiagnosticIds.WithoutPartition,
        "No partition",
        "'{0}' does not take {1}: add a parameter of the type Partition<TRow>, or LazyPartition if the dataset is lazy",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.WithoutPartition));

    public static readonly DiagnosticDescriptor EvaluateWithoutScore = new(
        DiagnosticIds.EvaluateWithoutScore,
        "An evaluation has no score",
        "'{0}' returns '{1}', which has no score: return an Evaluation, a number, or a record or tuple with a number called 'Score'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EvaluateWithoutScore));

    public static readonly DiagnosticDescriptor AmbiguousEvaluate = new(
        DiagnosticIds.AmbiguousEvaluate,
        "Several evaluations fit",
        "'{0}' is scored by both '{1}' and '{2}', which fit its model: remove one, or let it take another type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.AmbiguousEvaluate));

    public static readonly DiagnosticDescriptor UnexpectedParameter = new(
        DiagnosticIds.UnexpectedParameter,
        "A parameter nobody gives",
        "Nobody gives '{0}' a value, since '{1}' takes {2}: make it a member of the hyperparameters, or mark it [Service]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnexpectedParameter));

    public static readonly DiagnosticDescriptor ConstructorParameterNotKept = new(
        DiagnosticIds.ConstructorParameterNotKept,
        "A constructor parameter is not kept",
        "The constructor parameter '{0}' of '{1}' cannot be read back, so a worker could not build the instance again: keep it in a property '{2}' of the "
        + "same type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ConstructorParameterNotKept));

    public static readonly DiagnosticDescriptor SeveralConstructors = new(
        DiagnosticIds.SeveralConstructors,
        "A trainer class has several constructors",
        "'{0}' has several constructors, and a worker could not tell which one to call: keep one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SeveralConstructors));

    public static readonly DiagnosticDescriptor WithoutDataset = new(
        DiagnosticIds.WithoutDataset,
        "Training or evaluation without a dataset",
        "'{0}' stands in '{1}', which has no data: mark the class [Dataset]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.WithoutDataset));

    public static readonly DiagnosticDescriptor RowMismatch = new(
        DiagnosticIds.RowMismatch,
        "Partitions of different rows",
        "'{0}' is a '{1}', but '{2}' learns from a '{3}': use the same row type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.RowMismatch));

    public static readonly DiagnosticDescriptor WithoutTrain = new(
        DiagnosticIds.WithoutTrain,
        "A dataset without training",
        "Nothing is generated for the dataset '{0}' before it has a [Train] and an [Evaluate] method: add them",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.WithoutTrain));

    public static readonly DiagnosticDescriptor SeveralEvaluations = new(
        DiagnosticIds.SeveralEvaluations,
        "Candidates are scored by different methods",
        "'{0}' is scored by '{1}' and '{2}' by '{3}', so that their scores cannot be compared: let one method evaluate both models",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SeveralEvaluations));

    public static readonly DiagnosticDescriptor MetricShape = new(
        DiagnosticIds.MetricShape,
        "A metric of a wrong shape",
        "'{0}' is no metric: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MetricShape));

    public static readonly DiagnosticDescriptor DuplicateMetric = new(
        DiagnosticIds.DuplicateMetric,
        "Two metrics of one name",
        "'{0}' gives a metric '{1}', and so does {2}: give it another name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DuplicateMetric));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TrainWithoutEvaluate,
        EvaluateWithoutTrain,
        ModelMismatch,
        TrainWithoutHyperparameters,
        WithoutPartition,
        EvaluateWithoutScore,
        AmbiguousEvaluate,
        UnexpectedParameter,
        ConstructorParameterNotKept,
        SeveralConstructors,
        WithoutDataset,
        RowMismatch,
        WithoutTrain,
        SeveralEvaluations,
        MetricShape,
        DuplicateMetric,
    ];
}
