using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.Analyzers.Usage;

/// <summary>Reports <c>Flow.Map</c> in dynamic workflows: there it is plain C#, which waits for one call after the other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DynamicMapAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [WorkflowRules.MapInDynamic];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.Get(KnownNames.Flow) is not null && known.WorkflowAttribute is not null)
            {
                start.RegisterOperationAction(operation => Analyze(operation, known), OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, KnownSymbols known)
    {
        var map = (IInvocationOperation)context.Operation;
        var caller = DynamicBodies.Member(context.ContainingSymbol) as IMethodSymbol;
        if (DynamicBodies.IsMap(map, known)
            && caller is not null
            && Roslyn.Reading.Declarations.Attribute(caller, KnownNames.WorkflowAttribute, known) is { } workflow
            && new AttributeArguments(workflow, context.CancellationToken).Boolean("Dynamic")
            && DynamicBodies.Context(caller, known) is { } flow
            && map.Arguments.Where(static argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate)
                .SelectMany(static argument => argument.Descendants())
                .Select(operation => Called(operation, map, known, context.CancellationToken))
                .FirstOrDefault(static name => name is not null) is { } called)
        {
            var place = map.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : map.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(WorkflowRules.MapInDynamic, place.GetLocation(), map.TargetMethod.Name, called, flow.Name));
        }
    }

    // What the engine runs, by its own name or through the context.
    private static string? Called(IOperation operation, IInvocationOperation map, KnownSymbols known, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } when FlowNames.IsCalls(method.ContainingType) => method.Name,
        IInvocationOperation { TargetMethod: var method } when Callee.Of(method, known, cancellationToken) is { } callee => callee.Name,
        IInvocationOperation { Syntax: InvocationExpressionSyntax call }
            when TrainerCall.Of(call, map.SemanticModel!, known, cancellationToken) is { } trainer => trainer.Owner.Name,
        IMethodReferenceOperation { Method: var method } when FlowNames.IsCalls(method.ContainingType) => method.Name,
        IMethodReferenceOperation { Method: var method } => Callee.Of(method, known, cancellationToken)?.Name,
        _ => null,
    };
}
