using TaskGen.Text;

namespace TaskGen.Definitions;

/// <summary>Every task, workflow and trainer that a program knows, of its own and of the libraries it references.</summary>
public sealed class PipelineCatalog
{
    private readonly SortedList<string, PipelineDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<Type> _modules = [];

    /// <summary>What was added, in the order of names.</summary>
    public IReadOnlyList<PipelineDefinition> Definitions => [.. _definitions.Values];

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

    /// <summary>Adds a definition; adding the same one again changes nothing.</summary>
    /// <exception cref="InvalidOperationException">Another definition has the name.</exception>
    public void Add(PipelineDefinition definition)
    {
        if (_definitions.TryAdd(definition.Name, definition) || _definitions[definition.Name] == definition)
        {
            return;
        }

        throw new InvalidOperationException(
            $"Two definitions have the name '{definition.Name}': {Describe(_definitions[definition.Name])} and {Describe(definition)}. "
            + "Give one of them another name, class or namespace.");
    }

    /// <summary>The definition with a name.</summary>
    /// <param name="name">The full name, or its last parts where they say enough: "Training" finds "Acme.WineGuide.Training".</param>
    /// <exception cref="DefinitionNotFoundException">None has the name, or several end with it.</exception>
    public PipelineDefinition Find(string name) => Find<PipelineDefinition>(name);

    /// <summary>The definition of some kind with a name.</summary>
    /// <typeparam name="TDefinition">The kind that is looked for, for example <see cref="WorkflowDefinition"/>; others are not considered.</typeparam>
    /// <param name="name">The full name, or its last parts where they say enough: "Training" finds "Acme.WineGuide.Training".</param>
    /// <exception cref="DefinitionNotFoundException">None of this kind has the name, or several end with it.</exception>
    public TDefinition Find<TDefinition>(string name)
        where TDefinition : PipelineDefinition
    {
        if (_definitions.TryGetValue(name, out var exact) && exact is TDefinition found)
        {
            return found;
        }

        var candidates = _definitions.Values.OfType<TDefinition>().ToList();
        var matches = candidates.FindAll(candidate => candidate.Name.EndsWith("." + name, StringComparison.Ordinal));
        return matches switch
        {
            [var only] => only,
            [] => throw new DefinitionNotFoundException(NothingFound(name, candidates)),
            _ => throw new DefinitionNotFoundException(
                $"'{name}' is ambiguous: {string.Join(", ", matches.Select(match => $"'{match.Name}'"))}. Give more of the name."),
        };
    }

    private static string NothingFound<TDefinition>(string name, List<TDefinition> candidates)
        where TDefinition : PipelineDefinition
    {
        if (candidates.Count == 0)
        {
            return $"There is no '{name}': the program has nothing of this kind.";
        }

        // A slip is looked for at the length of name that was given.
        var parts = name.Count(c => c == '.') + 1;
        var names = candidates.SelectMany(candidate => new[] { candidate.Name, LastParts(candidate.Name, parts) });
        var suggestion = Suggestion.DidYouMean(name, names);
        return suggestion.Length > 0
            ? $"There is no '{name}'{suggestion}."
            : $"There is no '{name}'. There are: {string.Join(", ", candidates.Select(candidate => $"'{candidate.Name}'"))}.";
    }

    private static string LastParts(string name, int count)
    {
        var start = name.Length;
        while (count-- > 0 && start > 0)
        {
            start = name.LastIndexOf('.', start - 1);
        }

        return name[(start + 1)..];
    }

    private static string Describe(PipelineDefinition definition)
    {
        var (kind, type) = definition switch
        {
            TaskDefinition task => ("a task", task.InputCodec.Type),
            WorkflowDefinition workflow => ("a workflow", workflow.InputCodec.Type),
            _ => ("a definition", definition.GetType()),
        };
        return $"{kind} with inputs {type.FullName} in assembly {type.Assembly.GetName().Name}";
    }
}
