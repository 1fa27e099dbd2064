using Microsoft.CodeAnalysis;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Learning.Stages;
using static TaskGen.Roslyn.Reading.Declarations;

namespace TaskGen.Analyzers.Usage;

/// <summary>What a method is to the engine, by its attributes.</summary>
internal static class StepMethods
{
    /// <summary>The method that a body belongs to: its definition where it is partial; null for what is no method of a user.</summary>
    public static IMethodSymbol? Owner(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method
        ? method.PartialDefinitionPart ?? method
        : null;

    /// <summary>Whether results of the method are reused: a task or step of a dataset that says so, or a training method that does not say otherwise.</summary>
    public static bool IsCached(IMethodSymbol method, KnownSymbols known) => !method.GetAttributes().IsEmpty
        && (Setting(method, KnownNames.TaskAttribute, "Cache", known) is true
            || StageKind.All.Any(kind => Setting(method, kind.Attribute, "Cache", known) is true)
            || (Has(method, KnownNames.TrainAttribute, known) && Setting(method, KnownNames.TrainAttribute, "Cache", known) is not false));

    /// <summary>Whether an engine calls the method as a step.</summary>
    public static bool IsStep(IMethodSymbol method, KnownSymbols known) => !method.GetAttributes().IsEmpty
        && (Has(method, KnownNames.TaskAttribute, known) || Has(method, KnownNames.TrainAttribute, known) || Has(method, KnownNames.EvaluateAttribute, known)
            || Has(method, KnownNames.MetricAttribute, known) || StageKind.All.Any(kind => Has(method, kind.Attribute, known)));

    /// <summary>Whether the method is a workflow whose body runs.</summary>
    public static bool IsDynamicWorkflow(IMethodSymbol method, KnownSymbols known) =>
        !method.GetAttributes().IsEmpty && Setting(method, KnownNames.WorkflowAttribute, "Dynamic", known) is true;

    /// <summary>Whether the method is a workflow.</summary>
    public static bool IsWorkflow(IMethodSymbol method, KnownSymbols known) =>
        !method.GetAttributes().IsEmpty && Has(method, KnownNames.WorkflowAttribute, known);

    private static object? Setting(IMethodSymbol method, string attribute, string name, KnownSymbols known) =>
        Roslyn.Reading.Declarations.Attribute(method, attribute, known)?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
