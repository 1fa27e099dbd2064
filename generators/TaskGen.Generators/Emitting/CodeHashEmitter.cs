using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes how a definition gets the hash of its code: asked for in the normal output, answered in one that builds alone have.</summary>
internal static class CodeHashEmitter
{
    private const string Type = "global::TaskGen.Definitions.CodeHash";

    /// <summary>The line of an object initializer that asks.</summary>
    public static string Setting(string prefix) => $"CodeHash = __Get{prefix}CodeHash(),";

    /// <summary>Writes the method that asks: null where nothing answers.</summary>
    public static void Declaration(CodeWriter writer, string prefix)
    {
        writer.Open($"private static {Type}? __Get{prefix}CodeHash()");
        writer.Line($"{Type}? __hash = null;");
        writer.Line($"__Set{prefix}CodeHash(ref __hash);");
        writer.Line("return __hash;");
        writer.Close();
        writer.Line();
        writer.Line($"static partial void __Set{prefix}CodeHash(ref {Type}? hash);");
    }

    /// <summary>A file with all answers, and the hash of the assembly.</summary>
    public static string Emit(CodeHashFileModel file)
    {
        var writer = new CodeWriter();
        writer.Lines(SourceFile.Head);
        writer.Line();
        if (file.Assembly is { } assembly)
        {
            writer.Line($"[assembly: global::TaskGen.CompilerServices.SourceHash({Arguments(assembly)})]");
            writer.Line();
        }

        foreach (var (target, hash) in file.Hashes.Select(static found => (found.Target, found.Hash)))
        {
            var headers = target.Namespace.Length == 0 ? target.Types : target.Types.Prepend($"namespace {target.Namespace}");
            foreach (var header in headers)
            {
                writer.Open(header);
            }

            writer.Line($"static partial void __Set{target.Prefix}CodeHash(ref {Type}? hash) => hash = new({Arguments(hash)});");
            foreach (var _ in headers)
            {
                writer.Close();
            }
        }

        return writer.ToString();
    }

    private static string Arguments(CodeHashModel hash) =>
        string.Join(", ", hash.Assemblies.Select(static type => $"typeof({type})").Prepend(Literal.String(hash.Source)));
}
