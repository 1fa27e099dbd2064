using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Analyzers.Declarations;

/// <summary>Reports what keeps a <c>[Task]</c> from working.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaskDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        TaskRules.All.Add(WorkflowRules.ContextInTask).AddRange(CachingRules.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start => DeclarationAnalysis.OfMethods(
            start, KnownNames.TaskAttribute, static (method, attribute, compilation, cancellationToken) =>
                TaskReader.Read(method, attribute, compilation, cancellationToken).Problems));
    }
}
