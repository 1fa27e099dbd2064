using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.Analyzers.Declarations;

/// <summary>Reports what keeps a <c>[Workflow]</c> from working, in its signature and in its body.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkflowDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = TaskRules.All.AddRange(WorkflowRules.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start => DeclarationAnalysis.OfMethods(
            start, KnownNames.WorkflowAttribute, static (method, attribute, compilation, cancellationToken) =>
                WorkflowReader.Read(method, attribute, compilation, cancellationToken).Problems
                    .AddRange(WorkflowRecursion.Check(method, compilation, cancellationToken))));
    }
}
