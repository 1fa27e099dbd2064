using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Bodies;

namespace TaskGen.Analyzers.Usage.Waiting;

/// <summary>Reports how a step or a dynamic workflow waits: by blocking its thread, or not at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WaitingAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [TaskRules.BlockingCall, TaskRules.Sleep, TaskRules.ForgottenTask, TaskRules.AsyncLambda];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.TaskAttribute is not null)
            {
                start.RegisterOperationBlockAction(block => Analyze(block, known));
            }
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, KnownSymbols known)
    {
        if (StepMethods.Owner(context.OwningSymbol) is not { } method || !(StepMethods.IsStep(method, known) || StepMethods.IsDynamicWorkflow(method, known)))
        {
            return;
        }

        foreach (var operation in context.OperationBlocks.SelectMany(BodyOperations.Within))
        {
            if (BlockingCalls.Of(operation, known) is { } blocking)
            {
                Report(TaskRules.BlockingCall, operation, blocking);
            }
            else if (
                operation is IInvocationOperation
                {
                    TargetMethod: { Name: "Sleep", ContainingType: { Name: "Thread", ContainingNamespace.Name: "Threading" } },
                })
            {
                Report(TaskRules.Sleep, operation);
            }
            else if (ForgottenTasks.Of(operation, known) is { } forgotten)
            {
                Report(TaskRules.ForgottenTask, operation, forgotten);
            }
            else if (
                operation is IDelegateCreationOperation
                {
                    Target: IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } } lambda,
                    Parent: not IEventAssignmentOperation,
                })
            {
                Report(TaskRules.AsyncLambda, lambda, TypeNames(operation));
            }
        }

        void Report(DiagnosticDescriptor rule, IOperation operation, params string[] arguments) => context.ReportDiagnostic(Diagnostic.Create(
            rule, operation.Syntax.GetLocation(), [method.Name, .. arguments]));
    }

    private static string TypeNames(IOperation operation) => operation.Type is { } type ? Roslyn.Reading.TypeNames.Short(type) : "Action";
}
