using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

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
            .SelectMany(static (codecs, _) => Distinct(codecs.GroupBy(static codec => codec.ClassName).Select(static group => group.First())))
            .WithTrackingName("SharedCodecs");
        context.RegisterSourceOutput(
            shared.Combine(space),
            static (output, pair) => output.AddSource($"Codecs.{pair.Left.FileName}.g.cs", CodecEmitter.Shared(pair.Left.Codec, pair.Right)));

        var distinct = local.Collect()
            .SelectMany(static (codecs, _) => codecs.GroupBy(static model => model.Container).SelectMany(static container =>
                Distinct(container.Select(static model => model.Codec).GroupBy(static codec => codec.ClassName).Select(static group => group.First()))
                    .Select(codec => (Container: container.Key, codec.Codec, codec.FileName))))
            .WithTrackingName("LocalCodecs");
        context.RegisterSourceOutput(
            distinct,
            static (output, model) => output.AddSource($"{model.Container.HintName}.{model.FileName}.g.cs", CodecEmitter.Local(model.Codec, model.Container)));
    }

    // Names of files must differ even where case is ignored.
    private static IEnumerable<(CodecClassModel Codec, string FileName)> Distinct(IEnumerable<CodecClassModel> codecs)
    {
        var all = codecs.ToArray();
        var twins = HintNames.Twins(all.Select(static codec => codec.ClassName));
        return all.Select(codec => (codec, twins.Contains(codec.ClassName) ? HintNames.Hashed(codec.ClassName) : codec.ClassName));
    }
}
