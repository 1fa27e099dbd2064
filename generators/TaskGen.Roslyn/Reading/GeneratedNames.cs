namespace TaskGen.Roslyn.Reading;

/// <summary>Names of what is generated once an assembly.</summary>
internal static class GeneratedNames
{
    /// <summary>The class that lists the assembly's definitions.</summary>
    public const string Module = "PipelineModule";

    /// <summary>The class that knows the hashes of code.</summary>
    public const string CodeHashes = "CodeHashes";

    /// <summary>The namespace, which no other assembly has, so that internals that are made visible don't meet.</summary>
    public static string Namespace(string? assembly) => "global::" + PlainNamespace(assembly);

    public static string PlainNamespace(string? assembly)
    {
        // Assemblies may be called `out` or `3d`.
        var name = Identifiers.Mangle(assembly ?? "Program");
        return "TaskGen.Generated." + (char.IsLetter(name, 0) ? Identifiers.Escape(name) : "_" + name);
    }
}
