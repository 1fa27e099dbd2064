using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Learn;
using TaskGen.Text;

namespace TaskGen.Cli.Commands;

/// <summary>The names by which the datasets of a program's trainers are called: those of their classes.</summary>
internal sealed class DatasetNames(PipelineCatalog catalog)
{
    /// <summary>The full names, in their order.</summary>
    public IEnumerable<string> All => Datasets.Select(static dataset => dataset.Name);

    private IEnumerable<Dataset> Datasets => catalog.Definitions.OfType<TrainerDefinition>()
        .Select(static trainer => trainer.DatasetDefinition)
        .DistinctBy(static dataset => dataset.Name)
        .OrderBy(static dataset => dataset.Name, StringComparer.Ordinal);

    /// <summary>The dataset with a name: the full one, or the end of it where no other has it.</summary>
    /// <exception cref="UsageException">None has the name, or several end with it.</exception>
    public Dataset Find(string name)
    {
        var datasets = Datasets.ToList();
        var matches = datasets.FindAll(dataset => dataset.Name == name || dataset.Name.EndsWith("." + name, StringComparison.Ordinal));
        return matches.Find(dataset => dataset.Name == name) ?? matches switch
        {
            [var only] => only,
            [] => throw new UsageException(NothingFound(name)),
            _ => throw new UsageException(
                $"'{name}' is ambiguous: {string.Join(", ", matches.Select(static match => $"'{match.Name}'"))}. Give more of the name."),
        };
    }

    private string NothingFound(string name)
    {
        var all = All.ToList();
        if (all.Count == 0)
        {
            return $"There is no dataset '{name}': the program has no class with [Dataset] and [Train].";
        }

        var suggestion = Suggestion.DidYouMean(name, all.Concat(all.Select(static full => full[(full.LastIndexOf('.') + 1)..])));
        return suggestion.Length > 0
            ? $"There is no dataset '{name}'{suggestion}."
            : $"There is no dataset '{name}'. There are: {string.Join(", ", all.Select(static full => $"'{full}'"))}.";
    }
}
