using System.CommandLine;
using TaskGen.Cli.Output;
using TaskGen.Text;

namespace TaskGen.Cli.Commands;

/// <summary>The flag that goes on with a run instead of beginning one.</summary>
internal sealed class ResumeFlag
{
    /// <summary>The flag, with or without a run.</summary>
    public Option<string[]> Option { get; } = new("--resume")
    {
        Description = "Go on with a run that failed, was cancelled or interrupted: its id, or the beginning of it; the latest by default. "
            + "Its inputs and seed are its own.",
        HelpName = "[RUN]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The run to go on with; null if the command line does not ask for one.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="store">The store's directory or URL.</param>
    /// <param name="name">The full name of what is to be run.</param>
    /// <param name="context">The program.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="UsageException">There is none, or it cannot be resumed.</exception>
    public async Task<RecordedRun?> FindAsync(ParseResult parse, string store, string name, CommandContext context, CancellationToken cancellationToken)
    {
        if (Words.Of(parse, Option) is not { } words)
        {
            return null;
        }

        var opened = await StoreFlag.OpenAsync(store, context, cancellationToken);
        var run = words switch
        {
            { Count: > 1 } or { Words.Count: > 1 } =>
                throw new UsageException($"--resume is given {Invariant.Text(Math.Max(words.Count, words.Words.Count))} runs; it takes one."),
            { Words: [var word] } => RunIds.Find(opened, word),
            _ => opened.Runs().FirstOrDefault(run => run.Name == name && run.IsResumable)
                ?? throw new UsageException($"The store '{opened.Name}' has no run of '{name}' that could be resumed. 'runs list' shows what it has."),
        };
        return run switch
        {
            { Name: null } => throw new UsageException($"The run {run.Id} cannot be resumed. {run.Problem} Start a new run."),
            _ when run.Name != name => throw new UsageException($"The run {run.Id} is one of '{run.Name}', not of '{name}'."),
            { Status: RecordedRunStatus.Running } => throw new UsageException($"The run {run.Id} is still being carried out. Wait for it, or end its process."),
            _ => run,
        };
    }
}
