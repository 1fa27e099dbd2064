using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG1xxx: the bodies of workflows.</summary>
internal static class WorkflowRules
{
    private const string Category = "TaskGen.Workflows";

    public static readonly DiagnosticDescriptor UnsupportedStatement = new(
        DiagnosticIds.UnsupportedStatement,
        "A statement has no meaning in a workflow's graph",
        "In the graph of a workflow {0} has no meaning: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnsupportedStatement));

    public static readonly DiagnosticDescriptor UnsupportedExpression = new(
        DiagnosticIds.UnsupportedExpression,
        "An expression has no meaning in a workflow's graph",
        "In the graph of a workflow {0} has no meaning: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnsupportedExpression));

    public static readonly DiagnosticDescriptor UnusedResult = new(
        DiagnosticIds.UnusedResult,
        "A result is not used",
        "Nothing uses the result of '{0}', so it runs for nothing: pass it on, return it, remove the call, or write '_ =' before it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnusedResult));

    public static readonly DiagnosticDescriptor Recursion = new(
        DiagnosticIds.Recursion,
        "A workflow runs itself",
        "The workflow '{0}' runs itself ({1}), so its graph would have no end: put what repeats into a task",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.Recursion));

    public static readonly DiagnosticDescriptor ConditionalCall = new(
        DiagnosticIds.ConditionalCall,
        "A call may not happen",
        "The call of '{0}' is inside {1}, where it may not happen, but every node of the graph runs: call it before, and choose between the results, or "
        + "move the choice into a task",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ConditionalCall));

    public static readonly DiagnosticDescriptor ServiceArgument = new(
        DiagnosticIds.ServiceArgument,
        "A service is made in a workflow",
        "The service '{0}' of the type '{1}' is given by the engine to each call: leave the argument out, or pass a parameter of the workflow on",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ServiceArgument));

    public static readonly DiagnosticDescriptor ServiceInExpression = new(
        DiagnosticIds.ServiceInExpression,
        "A service is used in a workflow",
        "'{0}' is a service, which exists inside tasks only: use it in a task, or pass it to one as it is",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ServiceInExpression));

    public static readonly DiagnosticDescriptor MethodGroup = new(
        DiagnosticIds.MethodGroup,
        "A task is used as a delegate",
        "'{0}' is used as a delegate, so its calls would be no nodes of the graph: call it, or use 'MapAsync' of the generated class",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MethodGroup));

    public static readonly DiagnosticDescriptor NoBody = new(
        DiagnosticIds.NoBody,
        "A workflow has no body",
        "The workflow '{0}' has no body to read a graph from: write one, with the attribute on the part that has it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NoBody));

    public static readonly DiagnosticDescriptor InaccessibleType = new(
        DiagnosticIds.InaccessibleType,
        "A type is local to its file",
        "'{0}' is local to its file and cannot be named by the code that is generated for the workflow: remove the modifier 'file', or use it in a task",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InaccessibleType));

    public static readonly DiagnosticDescriptor MapWithoutOneCall = new(
        DiagnosticIds.MapWithoutOneCall,
        "A map does not make exactly one call",
        "The lambda of a map has {0}, and must be one call of a task, workflow or trainer: 'item => Score(item, shared)'; put several into a workflow of "
        + "their own and map that",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MapWithoutOneCall));

    public static readonly DiagnosticDescriptor UnequalLengths = new(
        DiagnosticIds.UnequalLengths,
        "Lists that are mapped together differ in length",
        "This list has {0} items and the first has {1}, but lists that are mapped together must be of one length",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnequalLengths));

    public static readonly DiagnosticDescriptor MapOptionOutOfRange = new(
        DiagnosticIds.MapOptionOutOfRange,
        "An option of a map is out of range",
        "'{0}' is {1}; it must be {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MapOptionOutOfRange));

    public static readonly DiagnosticDescriptor ConstantCondition = new(
        DiagnosticIds.ConstantCondition,
        "A branch is always decided in the same way",
        "'{0}' is always {1}, so one arm of the branch never runs: remove the branch, or ask for a value that varies",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ConstantCondition));

    public static readonly DiagnosticDescriptor IncompleteSwitch = new(
        DiagnosticIds.IncompleteSwitch,
        "A switch has no case for some values",
        "The switch on '{0}' has no case for {1}, and nothing is done then: add the cases, or a default",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.IncompleteSwitch));

    public static readonly DiagnosticDescriptor Unreachable = new(
        DiagnosticIds.Unreachable,
        "Nodes can never run",
        "Every way to this statement returns or throws before, so it is no part of the graph: remove it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.Unreachable));

    public static readonly DiagnosticDescriptor DynamicWithoutContext = new(
        DiagnosticIds.DynamicWithoutContext,
        "A dynamic workflow has no context",
        "The dynamic workflow '{0}' has no 'WorkflowContext' as its first parameter, and so nothing to call tasks through: add 'WorkflowContext flow'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DynamicWithoutContext));

    public static readonly DiagnosticDescriptor DynamicNotAsync = new(
        DiagnosticIds.DynamicNotAsync,
        "A dynamic workflow is not asynchronous",
        "The dynamic workflow '{0}' returns '{1}', but it has to await what it calls: make it 'async', returning a Task",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DynamicNotAsync));

    public static readonly DiagnosticDescriptor ContextInTask = new(
        DiagnosticIds.ContextInTask,
        "A task takes a workflow's context",
        "The parameter '{0}' is a 'WorkflowContext', which only workflows have: make '{1}' a dynamic workflow, or take a 'TaskContext'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ContextInTask));

    public static readonly DiagnosticDescriptor DirectCallInDynamic = new(
        DiagnosticIds.DirectCallInDynamic,
        "A dynamic workflow calls a task past the engine",
        "'{0}' runs here past the engine of the run, without cache, retries and a node of its own: call it through the context, 'await {1}.{2}(…)'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DirectCallInDynamic));

    public static readonly DiagnosticDescriptor MapInDynamic = new(
        DiagnosticIds.MapInDynamic,
        "A dynamic workflow maps past the engine",
        "'Flow.{0}' is plain C# here, which waits for one call of '{1}' after the other whatever the options say: let the engine map it, 'await "
        + "{2}.{0}Async(…)'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MapInDynamic));

    public static readonly DiagnosticDescriptor UncheckedMapResult = new(
        DiagnosticIds.UncheckedMapResult,
        "The value of a mapped item is used unchecked",
        "'{0}' has no value where the item failed: ask for 'Succeeded' first",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UncheckedMapResult));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnsupportedStatement,
        UnsupportedExpression,
        UnusedResult,
        Recursion,
        ConditionalCall,
        ServiceArgument,
        ServiceInExpression,
        MethodGroup,
        NoBody,
        InaccessibleType,
        MapWithoutOneCall,
        UnequalLengths,
        MapOptionOutOfRange,
        ConstantCondition,
        IncompleteSwitch,
        Unreachable,
        DynamicWithoutContext,
        DynamicNotAsync,
        ContextInTask,
        DirectCallInDynamic,
        MapInDynamic,
        UncheckedMapResult,
    ];
}
