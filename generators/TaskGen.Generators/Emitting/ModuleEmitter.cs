using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the list of an assembly's definitions, and the attribute that leads to it.</summary>
internal static class ModuleEmitter
{
    private const string Definitions = "global::TaskGen.Definitions";

    public static string Emit(ProgramModel program, IEnumerable<DefinitionModel> definitions)
    {
        var writer = new CodeWriter();
        writer.Lines(SourceFile.Head);
        writer.Line();
        writer.Line($"[assembly: global::TaskGen.CompilerServices.PipelineModule<global::{program.Namespace}.{GeneratedNames.Module}>]");
        writer.Line();
        writer.Line($"namespace {program.Namespace};");
        writer.Line();
        writer.Line(Docs.Summary("The tasks, workflows and trainers of this assembly and of those it references."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Line(SourceFile.Hidden);
        writer.Open($"public sealed class {GeneratedNames.Module} : {Definitions}.IPipelineModule");
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public void Register({Definitions}.PipelineCatalog catalog)");
        foreach (var module in program.References)
        {
            writer.Line($"catalog.Include<{module}>();");
        }

        foreach (var definition in definitions.OrderBy(static definition => definition.Name, StringComparer.Ordinal))
        {
            writer.Line($"catalog.Add({definition.Reference});");
        }

        writer.Close();
        writer.Close();
        writer.Line();
        CodeHashEmitter.Declaration(writer);
        return writer.ToString();
    }
}
