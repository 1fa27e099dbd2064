using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators;

/// <summary>For each type that tasks, workflows and trainers mention, its codec, once.</summary>
internal static class CodecGenerator
{
    // Far more than the codecs of most projects, and few enough to look at on each edit.
    private const int Places = 512;

    public static void Initialize(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CodecSetModel> sets,
        IncrementalValuesProvider<LocalCodecModel> local,
        IncrementalValueProvider<string> space)
    {
        var shared = sets.SelectMany(static (set, _) => set.Shared)
            .Collect()
            .SelectMany(static (codecs, _) => InPlaces(Distinct(codecs.GroupBy(static codec => codec.ClassName).Select(static group => group.First()))))
            .SelectMany(static (place, _) => place)
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

    // What comes out of a list is compared by its position: in one row, a new codec would move all behind it, and they would be written again.
    private static IEnumerable<EquatableArray<(CodecClassModel Codec, string FileName)>> InPlaces(IEnumerable<(CodecClassModel Codec, string FileName)> codecs)
    {
        var places = codecs.ToLookup(static codec => StableHash.Value(codec.Codec.ClassName) % Places);
        return Enumerable.Range(0, Places).Select(place => places[(uint)place].ToEquatableArray());
    }

    // Names of files must differ even where case is ignored.
    private static IEnumerable<(CodecClassModel Codec, string FileName)> Distinct(IEnumerable<CodecClassModel> codecs)
    {
        var all = codecs.ToArray();
        var twins = HintNames.Twins(all.Select(static codec => codec.ClassName));
        return all.Select(codec => (codec, twins.Contains(codec.ClassName) ? HintNames.Hashed(codec.ClassName) : codec.ClassName));
    }
}
