using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Memory;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators;

/// <summary>For each <c>[Task]</c>, the class <c>Tasks.X</c>.</summary>
internal static class TaskGenerator
{
    private static readonly DeclarationMemory<TaskModel> Memory = new(readsBody: false);

    /// <summary>Emits each task, and gives the tasks to whoever needs all of them.</summary>
    public static IncrementalValuesProvider<TaskModel> Initialize(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<FlowReach> reach)
    {
        var tasks = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.TaskAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (found, cancellationToken) => Memory.Read(
                    found,
                    compilation => TaskReader.Read((IMethodSymbol)found.TargetSymbol, found.Attributes[0], compilation, cancellationToken).Model,
                    cancellationToken))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName("Tasks");

        // Codecs are written elsewhere: a change of theirs leaves the task's file alone.
        var outputs = tasks.Select(static (task, _) => task with { Signature = task.Signature with { Codecs = CodecSetModel.Empty } }).Combine(reach);
        context.RegisterSourceOutput(
            outputs, static (output, pair) => output.AddSource($"{pair.Left.Signature.HintName}.g.cs", TaskEmitter.Emit(pair.Left, pair.Right)));
        return tasks;
    }
}
