using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG4xxx: hyperparameters and their spaces.</summary>
internal static class HyperparameterRules
{
    private const string Category = "TaskGen.Hyperparameters";

    public static readonly DiagnosticDescriptor LooseType = new(
        DiagnosticIds.LooseType,
        "Hyperparameters are of a loose type",
        "'{0}' is '{1}', {2}, of which neither names nor types of hyperparameters are known: declare a record with a member for each",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.LooseType));

    public static readonly DiagnosticDescriptor EmptyRange = new(
        DiagnosticIds.EmptyRange,
        "A range is empty",
        "The range of '{0}' goes from {1} to {2}: the lower bound comes first and is below the upper one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EmptyRange));

    public static readonly DiagnosticDescriptor LogarithmOfZero = new(
        DiagnosticIds.LogarithmOfZero,
        "A logarithmic range begins at zero or below",
        "The logarithmic range of '{0}' begins at {1}, which has no logarithm: begin above zero, or use a linear range",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.LogarithmOfZero));

    public static readonly DiagnosticDescriptor DefaultOutside = new(
        DiagnosticIds.DefaultOutside,
        "A default is outside of the space",
        "The default {0} of '{1}' {2}, so that no trial has it: include it, or change it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DefaultOutside));

    public static readonly DiagnosticDescriptor WrongType = new(
        DiagnosticIds.WrongType,
        "A space does not fit its member",
        "{0} does not fit '{1}', which is of the type '{2}': {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.WrongType));

    public static readonly DiagnosticDescriptor EmptyChoice = new(
        DiagnosticIds.EmptyChoice,
        "A choice has no values",
        "[Choice] of '{0}' lists no values: list some, or remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EmptyChoice));

    public static readonly DiagnosticDescriptor DuplicateChoice = new(
        DiagnosticIds.DuplicateChoice,
        "A choice lists a value twice",
        "{0} is listed twice among the choices of '{1}', and would be tried twice as often: remove one",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DuplicateChoice));

    public static readonly DiagnosticDescriptor TooFewSteps = new(
        DiagnosticIds.TooFewSteps,
        "A grid has fewer than two steps",
        "[Steps({0})] of '{1}' leaves no grid: 2 steps or more visit both ends of a range",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TooFewSteps));

    public static readonly DiagnosticDescriptor ConditionOnNothing = new(
        DiagnosticIds.ConditionOnNothing,
        "A condition names no member",
        "The condition names '{0}', but '{1}' has no such member: name one that it has",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ConditionOnNothing));

    public static readonly DiagnosticDescriptor ImpossibleCondition = new(
        DiagnosticIds.ImpossibleCondition,
        "A condition is never met",
        "The condition of '{0}' on '{1}' is never met: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ImpossibleCondition));

    public static readonly DiagnosticDescriptor SeveralRanges = new(
        DiagnosticIds.SeveralRanges,
        "A hyperparameter has two spaces",
        "'{0}' has both [{1}] and [{2}]: keep one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SeveralRanges));

    public static readonly DiagnosticDescriptor StepsWithoutRange = new(
        DiagnosticIds.StepsWithoutRange,
        "Steps without a range",
        "[Steps] of '{0}' divides nothing, since there is no range: add one, or remove [Steps]",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.StepsWithoutRange));

    public static readonly DiagnosticDescriptor NoSpread = new(
        DiagnosticIds.NoSpread,
        "A distribution has no spread",
        "The standard deviation of '{0}' is {1}: it is above zero",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NoSpread));

    public static readonly DiagnosticDescriptor InvalidStep = new(
        DiagnosticIds.InvalidStep,
        "A step does not divide its range",
        "The step {0} of '{1}' cannot be taken: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InvalidStep));

    public static readonly DiagnosticDescriptor EndlessRange = new(
        DiagnosticIds.EndlessRange,
        "A range has no end",
        "The space of '{0}' has the bound {1}: use a finite number",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.EndlessRange));

    public static readonly DiagnosticDescriptor CircularCondition = new(
        DiagnosticIds.CircularCondition,
        "Conditions go in a circle",
        "The condition of '{0}' leads back to '{0}': let it depend on members that do not depend on it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.CircularCondition));

    public static readonly DiagnosticDescriptor GridWithoutSteps = new(
        DiagnosticIds.GridWithoutSteps,
        "A grid over a continuous range",
        "A grid cannot visit every value of {0}: say how many to visit with [Steps] or WithSteps, or list them",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.GridWithoutSteps));

    public static readonly DiagnosticDescriptor UnknownMetric = new(
        DiagnosticIds.UnknownMetric,
        "Nothing computes a metric to select by",
        "Nothing {0} '{1}' for '{2}': expected {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnknownMetric));

    public static readonly DiagnosticDescriptor ConditionWithoutDefault = new(
        DiagnosticIds.ConditionWithoutDefault,
        "A condition without a default",
        "'{0}' is searched under a condition, and has no value for where that does not hold: give it a default",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ConditionWithoutDefault));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        LooseType,
        EmptyRange,
        LogarithmOfZero,
        DefaultOutside,
        WrongType,
        EmptyChoice,
        DuplicateChoice,
        TooFewSteps,
        ConditionOnNothing,
        ImpossibleCondition,
        SeveralRanges,
        StepsWithoutRange,
        NoSpread,
        InvalidStep,
        EndlessRange,
        CircularCondition,
        GridWithoutSteps,
        UnknownMetric,
        ConditionWithoutDefault,
    ];
}
