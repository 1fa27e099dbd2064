using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators;

/// <summary>For each type that tasks, workflows and trainers mention, its codec, once.</summary>
internal static class CodecGenerator
{
    public static void Initialize(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CodecSetModel> sets,
        IncrementalValuesProvider<LocalCodecModel> local,
        IncrementalValueProvider<string> space)
    {
        var shared = sets.SelectMany(static (set, _) => set.Shared)
            .Collect()
            .SelectMany(static (codecs, _) => codecs.GroupBy(static codec => codec.ClassName).Select(static group => group.First()))
            .WithTrackingName("SharedCodecs");
        context.RegisterSourceOutput(
            shared.Combine(space),
            static (output, pair) => output.AddSource($"Codecs.{pair.Left.ClassName}.g.cs", CodecEmitter.Shared(pair.Left, pair.Right)));

        var distinct = local.Collect()
            .SelectMany(static (codecs, _) => codecs.GroupBy(static model => (model.Container, model.Codec.ClassName)).Select(static group => group.First()))
            .WithTrackingName("LocalCodecs");
        context.RegisterSourceOutput(
            distinct,
            static (output, model) => output.AddSource(
                $"{model.Container.HintName}.{model.Codec.ClassName}.g.cs", CodecEmitter.Local(model.Codec, model.Container)));
    }
}
