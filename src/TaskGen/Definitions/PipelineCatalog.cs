namespace TaskGen.Definitions;

/// <summary>Every task, workflow and trainer that a program knows, of its own and of the libraries it references.</summary>
public sealed class PipelineCatalog
{
    private readonly List<PipelineDefinition> _definitions = [];
    private readonly HashSet<Type> _modules = [];

    /// <summary>What was added, in the order of names.</summary>
    public IReadOnlyList<PipelineDefinition> Definitions =>
        [.. _definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal)];

    /// <summary>Adds the definitions of an assembly, once.</summary>
    /// <typeparam name="TModule">The generated list of an assembly's definitions.</typeparam>
    public void Include<TModule>()
        where TModule : IPipelineModule, new()
    {
        if (_modules.Add(typeof(TModule)))
        {
            new TModule().Register(this);
        }
    }

    /// <summary>Adds a definition.</summary>
    public void Add(PipelineDefinition definition) => _definitions.Add(definition);
}
