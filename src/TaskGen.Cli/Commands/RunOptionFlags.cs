using System.CommandLine;
using System.Globalization;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Commands;

/// <summary>The flags of a run that are no inputs.</summary>
internal sealed class RunOptionFlags
{
    private const string DefaultStore = ".taskgen";

    /// <summary>A document with inputs.</summary>
    public Option<string[]> Inputs { get; } = new("--inputs")
    {
        Description = "Take inputs from a JSON file with a member for each, or from standard input (-). Flags override single values.",
        HelpName = "FILE|-",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Where models are kept.</summary>
    public Option<string[]> Store { get; } = new("--store")
    {
        Description = "Save trained models in this directory. [default: .taskgen in the current directory]",
        HelpName = "DIR",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The seed of the run.</summary>
    public Option<string[]> Seed { get; } = new("--seed")
    {
        Description = "The seed of the run, from which every node's own is made. [default: 0]",
        HelpName = "int",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>How many tasks run at once.</summary>
    public Option<string[]> Concurrency { get; } = new("--concurrency")
    {
        Description = "The most tasks that run at once. [default: the number of processors]",
        HelpName = "int",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Whether a failure ends the run at once.</summary>
    public Option<bool> KeepGoing { get; } = new("--keep-going")
    {
        Description = "After a failure, run all that does not depend on it.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Each of them.</summary>
    public IReadOnlyList<Option> All => [Inputs, Store, Seed, Concurrency, KeepGoing];

    /// <summary>The file, or <c>-</c>, that inputs come from; null if there is none.</summary>
    public string? InputsOf(ParseResult parse) => Words.Single(parse, Inputs);

    /// <summary>How the run is to be carried out.</summary>
    /// <exception cref="UsageException">A value is not of its type.</exception>
    public RunOptions Read(ParseResult parse, Terminal terminal) => new()
    {
        Store = Path.GetFullPath(StoreOf(parse), terminal.CurrentDirectory),
        Seed = Number(parse, Seed, int.MinValue) ?? 0,
        MaxConcurrency = Number(parse, Concurrency, 1),
        FailurePolicy = parse.GetValue(KeepGoing) ? FailurePolicy.FinishIndependent : FailurePolicy.FailFast,
    };

    private string StoreOf(ParseResult parse) => Words.Single(parse, Store) switch
    {
        null => DefaultStore,
        var path when string.IsNullOrWhiteSpace(path) => throw new UsageException($"--store: expected the path of a directory, found \"{path}\"."),
        var path => path,
    };

    private static int? Number(ParseResult parse, Option<string[]> option, int minimum)
    {
        if (Words.Single(parse, option) is not { } word)
        {
            return null;
        }

        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= minimum
            ? value
            : throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"{option.Name}: expected a whole number between {minimum} and {int.MaxValue}, found \"{word}\"."));
    }
}
