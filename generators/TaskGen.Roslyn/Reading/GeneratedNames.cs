using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>Names of what is generated once an assembly, and of what is nested in a dataset's class.</summary>
internal static class GeneratedNames
{
    /// <summary>The class that lists the assembly's definitions.</summary>
    public const string Module = "PipelineModule";

    /// <summary>The class that knows the hashes of code.</summary>
    public const string CodeHashes = "CodeHashes";

    /// <summary>What is read of a dataset's own source, where rows have parts with other sources; nested in the dataset's class.</summary>
    public const string MainRow = "__MainRow";

    /// <summary>How that is read.</summary>
    public const string MainSchema = "__MainSchema";

    /// <summary>How a part of the rows is read.</summary>
    public static string PartSchema(string member) => $"__{member}Part";

    /// <summary>The names of what is generated for a join.</summary>
    public static IEnumerable<string> OfJoin(JoinModel? join) =>
        join is null ? [] : join.Parts.Select(static part => PartSchema(part.Member)).Concat([MainRow, MainSchema]);

    /// <summary>The namespace, which no other assembly has, so that internals that are made visible don't meet.</summary>
    public static string Namespace(string? assembly) => "global::" + PlainNamespace(assembly);

    public static string PlainNamespace(string? assembly)
    {
        // Assemblies may be called `out` or `3d`.
        var name = Identifiers.Mangle(assembly ?? "Program");
        return "TaskGen.Generated." + (char.IsLetter(name, 0) ? Identifiers.Escape(name) : "_" + name);
    }
}
