using System.Globalization;
using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes how definitions get the hashes of their code: asked for in the normal output, answered in one that builds alone have.</summary>
internal static class CodeHashEmitter
{
    private const string Type = "global::TaskGen.Definitions.CodeHash";

    /// <summary>The line of an object initializer that asks.</summary>
    public static string Setting(ContainerModel container, string name) =>
        $"CodeHash = {container.AssemblySpace}.{GeneratedNames.CodeHashes}.Of({Literal.String(name)}),";

    /// <summary>Writes the class that is asked: null where nothing answers.</summary>
    public static void Declaration(CodeWriter writer)
    {
        writer.Line(Docs.Summary("The hashes of the code that the tasks and trainers of this assembly run."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Open($"internal static partial class {GeneratedNames.CodeHashes}");
        writer.Line(Docs.Summary("The hash for the task or trainer with a name; null where builds alone know it."));
        writer.Open($"public static {Type}? Of(string name)");
        writer.Line($"{Type}? hash = null;");
        writer.Line("Find(name, ref hash);");
        writer.Line("return hash;");
        writer.Close();
        writer.Line();
        writer.Line($"static partial void Find(string name, ref {Type}? hash);");
        writer.Close();
    }

    /// <summary>A file with all answers, and the hash of the assembly.</summary>
    public static string Emit(CodeHashFileModel file, string space)
    {
        var writer = new CodeWriter();
        writer.Lines(SourceFile.Head);
        if (file.Assembly is { } assembly)
        {
            writer.Line();
            writer.Line($"[assembly: global::TaskGen.CompilerServices.SourceHash({Arguments(assembly)})]");
        }

        if (file.Hashes.Count > 0)
        {
            writer.Line();
            writer.Line($"namespace {space};");
            writer.Line();
            writer.Open($"static partial class {GeneratedNames.CodeHashes}");
            Table(writer, file.Hashes);
            writer.Line();
            writer.Line($"static partial void Find(string name, ref {Type}? hash) => hash = Table.Find(name);");
            writer.Close();
        }

        return writer.ToString();
    }

    private static void Table(CodeWriter writer, IEnumerable<TargetHashModel> hashes)
    {
        var types = hashes.SelectMany(static found => found.Hash.Assemblies).Distinct().ToList();
        writer.Line("// A line for each: the name, the hash of its source, and which of the types below stand for assemblies that it calls.");
        writer.Line("private static readonly global::TaskGen.CompilerServices.CodeHashTable Table = new(");
        writer.Line("    \"\"\"");

        // Two of one name cannot be told apart; a program that has them does not start.
        foreach (var group in hashes.GroupBy(static found => found.Target.Name))
        {
            var hash = group.First().Hash;
            var places = hash.Assemblies.Select(type => types.IndexOf(type).ToString(CultureInfo.InvariantCulture));
            writer.Line("    " + string.Join(" ", places.Prepend(hash.Source).Prepend(group.Key)));
        }

        writer.Line(types.Count == 0 ? "    \"\"\");" : "    \"\"\",");
        for (var i = 0; i < types.Count; i++)
        {
            writer.Line($"    typeof({types[i]}){(i + 1 < types.Count ? "," : ");")}");
        }
    }

    private static string Arguments(CodeHashModel hash) =>
        string.Join(", ", hash.Assemblies.Select(static type => $"typeof({type})").Prepend(Literal.String(hash.Source)));
}
