using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Workflows;
using static TaskGen.Roslyn.Reading.Declarations;

namespace TaskGen.Analyzers.Usage;

/// <summary>
/// Reports calls that look like steps of a pipeline and run as plain C#: of a task or workflow inside a task or a dynamic workflow (there of a trainer or
/// tuner, too), and of a workflow in ordinary code. In the body of a static workflow calls are the graph; a task called by ordinary code is meant so.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DirectCallAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] StepAttributes =
        [KnownNames.TaskAttribute, KnownNames.TrainAttribute, KnownNames.EvaluateAttribute, KnownNames.MetricAttribute];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = 
        [TaskRules.NestedTaskCall, TaskRules.DirectWorkflowCall, WorkflowRules.DirectCallInDynamic];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.TaskAttribute is not null && known.WorkflowAttribute is not null)
            {
                start.RegisterOperationAction(operation => Analyze(operation, known), OperationKind.Invocation, OperationKind.MethodReference);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, KnownSymbols known)
    {
        var called = context.Operation is IInvocationOperation invocation ? invocation.TargetMethod : ((IMethodReferenceOperation)context.Operation).Method;
        var caller = DynamicBodies.Member(context.ContainingSymbol);
        if (!called.IsStatic)
        {
            AnalyzeTrainer(context, called, caller as IMethodSymbol, known);
            return;
        }

        if (SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, caller)
            || Callee.Of(called, known, context.CancellationToken) is not { IsValid: true } callee)
        {
            return;
        }

        var workflow = Roslyn.Reading.Declarations.Attribute(caller, KnownNames.WorkflowAttribute, known);
        if (workflow is not null && !new AttributeArguments(workflow, context.CancellationToken).Boolean("Dynamic"))
        {
            return;
        }

        var place = Name(context.Operation.Syntax).GetLocation();
        var generated = $"{TypeNames.Short(called.ContainingType)}.{callee.Group}.{Identifiers.Escape(callee.Name)}";
        if (workflow is not null)
        {
            // One that takes a context goes on with it; what a map calls is the map's affair.
            if (DynamicBodies.Context(caller as IMethodSymbol, known) is { } flow
                && !DynamicBodies.IsMapped(context.Operation, known)
                && !called.Parameters.Any(parameter => known.Is(parameter.Type, KnownNames.WorkflowContext)))
            {
                var member = $"{Identifiers.Escape(FlowNames.Of(called.ContainingType))}.{Identifiers.Escape(callee.Name)}";
                context.ReportDiagnostic(Diagnostic.Create(WorkflowRules.DirectCallInDynamic, place, called.Name, flow.Name, member));
            }
        }
        else if (StepAttributes.Any(attribute => Has(caller, attribute, known)))
        {
            context.ReportDiagnostic(Diagnostic.Create(TaskRules.NestedTaskCall, place, called.Name, caller.Name, generated));
        }
        else if (callee.IsWorkflow)
        {
            context.ReportDiagnostic(Diagnostic.Create(TaskRules.DirectWorkflowCall, place, called.Name, generated));
        }
    }

    // With options it is meant to be a run of its own.
    private static void AnalyzeTrainer(OperationAnalysisContext context, IMethodSymbol called, IMethodSymbol? caller, KnownSymbols known)
    {
        if (called.Name == "RunAsync"
            && caller is not null
            && context.Operation is IInvocationOperation { Syntax: InvocationExpressionSyntax call, SemanticModel: { } model } invocation
            && StepMethods.IsDynamicWorkflow(caller, known)
            && DynamicBodies.Context(caller, known) is { } flow
            && !DynamicBodies.IsMapped(context.Operation, known)
            && !invocation.Arguments.Any(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && known.Is(parameter.Type, KnownNames.RunOptions))
            && TrainerCall.Of(call, model, known, context.CancellationToken) is { Trainer: { IsValid: true, IsPrivate: false } } trainer
            && trainer.FlowName(known) is { } name)
        {
            var member = $"{Identifiers.Escape(FlowNames.Of(trainer.Owner))}.{Identifiers.Escape(name)}";
            context.ReportDiagnostic(Diagnostic.Create(
                WorkflowRules.DirectCallInDynamic, Name(call).GetLocation(), ((MemberAccessExpressionSyntax)call.Expression).ToString(), flow.Name, member));
        }
    }

    private static SyntaxNode Name(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => Name(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        _ => syntax,
    };
}
