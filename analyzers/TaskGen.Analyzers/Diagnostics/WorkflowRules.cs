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
        "The call of '{0}' is inside {1}, where it may not happen, but every node of the graph runs: call it before, and choose between the results, or move the choice into a task",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ConditionalCall));

    public static readonly DiagnosticDescriptor Dynamic = new(
        DiagnosticIds.Dynamic,
        "Dynamic workflows are not there yet",
        "'{0}' is a dynamic workflow, which this version does not run: leave 'Dynamic' out and keep to calls of tasks and workflows",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.Dynamic));

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

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnsupportedStatement,
        UnsupportedExpression,
        UnusedResult,
        Recursion,
        ConditionalCall,
        Dynamic,
        ServiceArgument,
        ServiceInExpression,
        MethodGroup,
        NoBody,
        InaccessibleType,
    ];
}
