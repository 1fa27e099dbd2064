using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Memory;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading.Learning;

namespace TaskGen.Generators;

/// <summary>For each <c>[Dataset]</c>, how its rows are read, its <c>Trainer</c> or <c>Trainers</c>, and its <c>Predictor</c> or <c>Predictors</c>.</summary>
internal static class DatasetGenerator
{
    private static readonly DeclarationMemory<DatasetModel> Memory = new(readsBody: false);

    /// <summary>Emits each dataset, and gives the datasets to whoever needs all of them.</summary>
    public static IncrementalValuesProvider<DatasetModel> Initialize(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<FlowReach> reach)
    {
        var datasets = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.DatasetAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellationToken) => Memory.Read(
                    found,
                    compilation => DatasetReader.Read((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0], compilation, cancellationToken).Model,
                    cancellationToken))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName("Datasets");

        // Each file depends on its part of the model alone.
        var data = datasets.Select(static (dataset, _) => dataset with { Trainers = default, Prediction = null, Codecs = CodecSetModel.Empty });
        context.RegisterSourceOutput(
            data, static (output, dataset) => output.AddSource($"{dataset.Container.HintName}.Dataset.g.cs", DatasetEmitter.Emit(dataset)));
        var trainers = datasets.Select(static (dataset, _) => (dataset.Container, dataset.Trainers)).Combine(reach);
        context.RegisterSourceOutput(
            trainers, static (output, pair) => output.AddSource(
                $"{pair.Left.Container.HintName}.Trainer.g.cs", TrainerEmitter.Emit(pair.Left.Container, pair.Left.Trainers, pair.Right)));
        var predictions = datasets.Select(static (dataset, _) => (dataset.Container, dataset.Prediction)).Where(static pair => pair.Prediction is not null);
        context.RegisterSourceOutput(
            predictions, static (output, pair) => output.AddSource(
                $"{pair.Container.HintName}.Predictor.g.cs", PredictorEmitter.Emit(pair.Container, pair.Prediction!)));
        return datasets;
    }
}
