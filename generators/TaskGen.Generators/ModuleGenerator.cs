using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators;

/// <summary>Once an assembly: the list of its definitions, and a <c>Main</c> where there is none.</summary>
internal static class ModuleGenerator
{
    public static void Initialize(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProgramModel> program,
        IncrementalValueProvider<EquatableArray<DefinitionModel>> definitions,
        IncrementalValueProvider<bool> isHashed)
    {
        // Whether there is a Main does not matter to the list. Tasks that no list can name have hashes, too.
        var module = program.Select(static (model, _) => model with { NeedsEntryPoint = false }).Combine(definitions).Combine(isHashed)
            .Where(static pair => pair.Left.Left.HasRuntime && (pair.Right || pair.Left.Right.Count > 0 || pair.Left.Left.References.Count > 0))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName("Module");
        context.RegisterSourceOutput(
            module, static (output, pair) => output.AddSource("PipelineModule.g.cs", ModuleEmitter.Emit(pair.Left, pair.Right)));

        var entryPoint = program.Where(static model => model.NeedsEntryPoint).WithTrackingName("EntryPoint");
        context.RegisterSourceOutput(entryPoint, static (output, model) => output.AddSource("EntryPoint.g.cs", EntryPointEmitter.Emit(model)));
    }

    // A value that may be absent, as a list of none or one.
    private static IncrementalValuesProvider<T> Where<T>(this IncrementalValueProvider<T> value, Func<T, bool> condition) =>
        value.SelectMany((item, _) => condition(item) ? new[] { item } : []);
}
