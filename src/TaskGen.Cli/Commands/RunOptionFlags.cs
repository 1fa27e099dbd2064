using System.CommandLine;
using System.Globalization;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Commands;

/// <summary>The flags of a run that are no inputs.</summary>
internal sealed class RunOptionFlags
{
    /// <summary>A document with inputs.</summary>
    public Option<string[]> Inputs { get; } = new("--inputs")
    {
        Description = "Take inputs from a JSON file with a member for each, or from standard input (-). Flags override single values.",
        HelpName = "FILE|-",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Where the run and models are kept.</summary>
    public StoreFlag Store { get; } = new("Keep the run, its results and trained models in this directory.");

    /// <summary>Which run to go on with.</summary>
    public ResumeFlag Resume { get; } = new();

    /// <summary>The seed of the run.</summary>
    public Option<string[]> Seed { get; } = new("--seed")
    {
        Description = "The seed of the run, from which every node's own is made. [default: 0]",
        HelpName = "int",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The part of each partition that is used.</summary>
    public Option<string[]> Sample { get; } = new("--sample")
    {
        Description = "Use a part of each partition of a dataset, drawn by its seed, with its part of every class: above 0, at most 1. [default: all]",
        HelpName = "double",
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

    /// <summary>Whether results of other runs are left alone.</summary>
    public Option<bool> NoCache { get; } = new("--no-cache")
    {
        Description = "Neither take cached results nor add any.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Whether results of other runs are replaced.</summary>
    public Option<bool> Refresh { get; } = new("--refresh")
    {
        Description = "Compute everything, and put it in the place of what is cached.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Where the trace goes.</summary>
    public Option<string[]> Trace { get; } = new("--trace")
    {
        Description = "Write what ran when to this file, in the trace format of Chrome.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Each of them.</summary>
    public IReadOnlyList<Option> All => [Inputs, Store.Option, Resume.Option, Seed, Sample, Concurrency, KeepGoing, NoCache, Refresh, Trace];

    /// <summary>The file, or <c>-</c>, that inputs come from; null if there is none.</summary>
    public string? InputsOf(ParseResult parse) => Words.Single(parse, Inputs);

    /// <summary>The file that the trace goes to, opened before anything runs; null if none is wanted.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public FileStream? OpenTrace(ParseResult parse, Terminal terminal)
    {
        if (Words.Single(parse, Trace) is not { } path)
        {
            return null;
        }

        try
        {
            return File.Create(Path.GetFullPath(path, terminal.CurrentDirectory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--trace: the file \"{path}\" cannot be written: {exception.Message}");
        }
    }

    /// <summary>How the run is to be carried out.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="store">The directory of the store.</param>
    /// <param name="resumed">The run to go on with, if there is one.</param>
    /// <exception cref="UsageException">A value is not of its type.</exception>
    public RunOptions Read(ParseResult parse, string store, RecordedRun? resumed) => new()
    {
        Store = store,
        Resume = resumed?.Id,
        Seed = SeedOf(parse, resumed),
        Sample = SampleOf(parse, resumed),
        MaxConcurrency = Number(parse, Concurrency, 1),
        FailurePolicy = parse.GetValue(KeepGoing) ? FailurePolicy.FinishIndependent : FailurePolicy.FailFast,
        CacheMode = (parse.GetValue(NoCache), parse.GetValue(Refresh)) switch
        {
            (true, true) => throw new UsageException("--no-cache and --refresh contradict each other; give one of them."),
            (true, _) => CacheMode.Off,
            (_, true) => CacheMode.Refresh,
            _ => CacheMode.Use,
        },
    };

    /// <summary>The seed on the command line; null if there is none.</summary>
    public int? SeedIn(ParseResult parse) => Number(parse, Seed, int.MinValue);

    private int SeedOf(ParseResult parse, RecordedRun? resumed)
    {
        var seed = Number(parse, Seed, int.MinValue);
        return resumed?.Seed is { } own && seed is { } other && other != own
            ? throw new UsageException(string.Create(
                CultureInfo.InvariantCulture,
                $"The run {resumed.Id} has the seed {own}, not {other}. Leave --seed out to resume it, or leave --resume out to start a new run."))
            : seed ?? resumed?.Seed ?? 0;
    }

    private double? SampleOf(ParseResult parse, RecordedRun? resumed)
    {
        if (Words.Single(parse, Sample) is not { } word)
        {
            return resumed?.Sample;
        }

        if (!double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value is not (> 0 and <= 1))
        {
            throw new UsageException($"--sample: expected a number above 0 and at most 1, found \"{word}\".");
        }

        return resumed is null || value == (resumed.Sample ?? 1)
            ? value
            : throw new UsageException(string.Create(
                CultureInfo.InvariantCulture,
                $"The run {resumed.Id} uses {(resumed.Sample is { } own ? $"a sample of {own}" : "all rows")}, not a sample of {value}. "
                + $"Leave --sample out to resume it, or leave --resume out to start a new run."));
    }

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
