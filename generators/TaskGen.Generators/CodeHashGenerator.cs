using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading.CodeHashing;

namespace TaskGen.Generators;

/// <summary>In builds alone: the hashes of the code that tasks and trainers run.</summary>
internal static class CodeHashGenerator
{
    public static void Initialize(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CodeHashTargetModel> targets, IncrementalValueProvider<string> space)
    {
        // Editors run outputs of this kind too, and would do so with every key.
        var isBuild = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            !(options.GlobalOptions.TryGetValue("build_property.DesignTimeBuild", out var value)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)));
        var built = context.CompilationProvider.Combine(isBuild).SelectMany(static (pair, _) => pair.Right ? new[] { pair.Left } : []);
        var files = built.Combine(targets.Collect())
            .Select(static (pair, cancellationToken) => CodeHashFileReader.Read(pair.Right, pair.Left, cancellationToken))
            .Where(static file => file.Assembly is not null || file.Hashes.Count > 0)
            .WithTrackingName("CodeHashes");
        context.RegisterImplementationSourceOutput(
            files.Combine(space), static (output, pair) => output.AddSource("CodeHashes.g.cs", CodeHashEmitter.Emit(pair.Left, pair.Right)));
    }
}
