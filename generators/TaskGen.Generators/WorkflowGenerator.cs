using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Memory;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.Generators;

/// <summary>For each <c>[Workflow]</c>, the class <c>Workflows.X</c>.</summary>
internal static class WorkflowGenerator
{
    private static readonly DeclarationMemory<WorkflowModel> Memory = new(readsBody: true);

    /// <summary>Gives the workflows to whoever needs all of them.</summary>
    public static IncrementalValuesProvider<WorkflowModel> Read(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.WorkflowAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (found, cancellationToken) => Memory.Read(
                    found,
                    compilation => WorkflowReader.Read((IMethodSymbol)found.TargetSymbol, found.Attributes[0], compilation, cancellationToken).Model,
                    cancellationToken))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName("Workflows");

    /// <summary>Emits each workflow.</summary>
    public static void Write(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<WorkflowModel> workflows, IncrementalValueProvider<FlowReach> reach)
    {
        // Codecs are written elsewhere: a change of theirs leaves the workflow's file alone.
        var outputs = workflows
            .Select(static (workflow, _) => workflow with { Signature = workflow.Signature with { Codecs = CodecSetModel.Empty } })
            .Combine(reach);
        context.RegisterSourceOutput(
            outputs, static (output, pair) => output.AddSource($"{pair.Left.Signature.HintName}.g.cs", WorkflowEmitter.Emit(pair.Left, pair.Right)));
    }
}
