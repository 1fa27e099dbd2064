using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.CodeHashing;

namespace TaskGen.Generators;

/// <summary>Turns annotated methods into pipelines: the table of contents of what is generated.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PipelineGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var workflows = WorkflowGenerator.Read(context);
        var reach = FlowGenerator.Reach(context, workflows);
        WorkflowGenerator.Write(context, workflows, reach);
        var tasks = TaskGenerator.Initialize(context, reach);
        var datasets = DatasetGenerator.Initialize(context, reach);

        var program = context.CompilationProvider.Select(ProgramReader.Read).WithTrackingName("Program");
        var signatures = Concat(
            tasks.Select(static (task, _) => task.Signature),
            workflows.Select(static (workflow, _) => workflow.Signature));
        var local = Concat(
            signatures.SelectMany(static (signature, _) => Local(signature.Container, signature.Codecs)),
            datasets.SelectMany(static (dataset, _) => Local(dataset.Container, dataset.Codecs)));
        var sets = Concat(
            signatures.Select(static (signature, _) => signature.Codecs),
            datasets.Select(static (dataset, _) => dataset.Codecs));
        var space = program.Select(static (model, _) => model.Namespace);
        CodecGenerator.Initialize(context, sets, local, space);

        var hashed = Concat(
            tasks.Select(static (task, _) => CodeHashTargets.Of(task)), datasets.SelectMany(static (dataset, _) => CodeHashTargets.Of(dataset)));
        CodeHashGenerator.Initialize(context, hashed, space);

        FlowGenerator.Initialize(context, Concat(
            tasks.Combine(reach).SelectMany(static (pair, _) => FlowCalls.Of(pair.Left.Signature, DeclarationKind.Task, pair.Right)),
            workflows.Combine(reach).SelectMany(static (pair, _) => FlowCalls.Of(pair.Left.Signature, DeclarationKind.Workflow, pair.Right)),
            datasets.Combine(reach).SelectMany(static (pair, _) => FlowCalls.Of(pair.Left.Container, pair.Left.Trainers, pair.Right))));

        var definitions = Concat(
            tasks.SelectMany(static (task, _) => CatalogEmitter.Entries(task.Signature, DeclarationKind.Task)),
            workflows.SelectMany(static (workflow, _) => CatalogEmitter.Entries(workflow.Signature, DeclarationKind.Workflow)),
            datasets.SelectMany(static (dataset, _) => CatalogEmitter.Entries(dataset).Concat(CatalogEmitter.Predictors(dataset))));
        ModuleGenerator.Initialize(
            context,
            program,
            definitions.Collect().Select(static (found, _) => found.ToEquatableArray()).WithTrackingName("Definitions"),
            hashed.Collect().Select(static (found, _) => found.Length > 0));
    }

    private static IEnumerable<LocalCodecModel> Local(ContainerModel container, CodecSetModel codecs) =>
        codecs.Local.Select(codec => new LocalCodecModel(container, codec));

    private static IncrementalValuesProvider<T> Concat<T>(params IncrementalValuesProvider<T>[] providers) => providers
        .Select(static provider => provider.Collect())
        .Aggregate(static (left, right) => left.Combine(right).Select(static (pair, _) => pair.Left.AddRange(pair.Right)))
        .SelectMany(static (items, _) => items);
}
