using System.CommandLine;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Commands;

/// <summary>Finds the run that a word of the command line means.</summary>
internal static class RunIds
{
    private const int MostNamed = 5;

    /// <summary>The argument of a command that takes such a word, or none.</summary>
    public static Argument<string?> Argument() => new("RUN")
    {
        Description = "The id of the run, or the beginning of it.",
        HelpName = "[RUN]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The run whose id is the word, or begins with it.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static RecordedRun Find(RunStore store, string word)
    {
        var found = store.RunIds().Where(id => word.Length > 0 && id.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(static id => id.ToString(), StringComparer.Ordinal).ToList();
        return found switch
        {
            [var id] => store.Find(id)!,
            [] => throw new UsageException($"The store '{store.Name}' has no run '{word}'. 'runs list' shows those that it has."),
            _ => throw new UsageException(
                $"'{word}' is the beginning of several runs: {string.Join(", ", found.Take(MostNamed))}{(found.Count > MostNamed ? ", …" : "")}. "
                + "Give more of the id."),
        };
    }
}
