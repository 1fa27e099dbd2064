using TaskGen.Definitions;

namespace TaskGen.Cli.Commands;

/// <summary>The names by which definitions of one kind are called, as <see cref="PipelineCatalog.Find(string)"/> understands them.</summary>
internal static class DefinitionNames
{
    /// <summary>For each definition its full name, then the ends of it that no other has, the shortest first.</summary>
    public static IReadOnlyList<(TDefinition Definition, IReadOnlyList<string> Names)> Of<TDefinition>(IReadOnlyList<TDefinition> definitions)
        where TDefinition : PipelineDefinition
    {
        var owners = definitions.SelectMany(definition => Ends(definition.Name)).CountBy(end => end).ToDictionary(StringComparer.Ordinal);
        var fullNames = definitions.Select(definition => definition.Name).ToHashSet(StringComparer.Ordinal);
        return [.. definitions.Select(definition => (
            definition,
            (IReadOnlyList<string>)[definition.Name, .. Ends(definition.Name).Where(end => owners[end] == 1 && !fullNames.Contains(end))]))];
    }

    private static IEnumerable<string> Ends(string name)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            yield return name[(dot + 1)..];
        }
    }
}
