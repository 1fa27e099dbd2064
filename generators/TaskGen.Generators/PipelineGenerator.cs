using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators;

/// <summary>Turns annotated methods into pipelines: the table of contents of what is generated.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PipelineGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var tasks = TaskGenerator.Initialize(context);
        var workflows = WorkflowGenerator.Initialize(context);

        var program = context.CompilationProvider.Select(ProgramReader.Read).WithTrackingName("Program");
        var signatures = Concat(
            tasks.Select(static (task, _) => task.Signature),
            workflows.Select(static (workflow, _) => workflow.Signature));
        CodecGenerator.Initialize(
            context,
            signatures.Select(static (signature, _) => signature.Codecs),
            signatures.SelectMany(static (signature, _) => signature.Codecs.Local.Select(codec => new LocalCodecModel(signature.Container, codec))),
            program.Select(static (model, _) => model.Namespace));

        var definitions = Concat(
            tasks.Select(static (task, _) => Definition(task.Signature, DeclarationKind.Task)),
            workflows.Select(static (workflow, _) => Definition(workflow.Signature, DeclarationKind.Workflow)));
        ModuleGenerator.Initialize(
            context,
            program,
            definitions.Collect().Select(static (found, _) => found.OfType<DefinitionModel>().ToEquatableArray()).WithTrackingName("Definitions"));
    }

    private static DefinitionModel? Definition(SignatureModel signature, DeclarationKind kind) =>
        CatalogEmitter.Reference(signature, kind) is { } reference ? new DefinitionModel(signature.FullName, reference) : null;

    private static IncrementalValuesProvider<T> Concat<T>(params IncrementalValuesProvider<T>[] providers) => providers
        .Select(static provider => provider.Collect())
        .Aggregate(static (left, right) => left.Combine(right).Select(static (pair, _) => pair.Left.AddRange(pair.Right)))
        .SelectMany(static (items, _) => items);
}
