using System.CommandLine;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;
using TaskGen.Storage.Locking;
using TaskGen.Storage.Pruning;

namespace TaskGen.Cli.Commands;

/// <summary><c>runs remove</c>: gives up one run, or all that are old.</summary>
internal sealed class RunsRemoveCommand(StoreCommand commands)
{
    private readonly Argument<string?> _run = RunIds.Argument();

    private readonly Option<string[]> _olderThan = new("--older-than")
    {
        Description = "Remove all runs in which nothing has happened for longer than this, for example 30d. Those that are being carried out stay.",
        HelpName = "DURATION",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = commands.Create(
            "remove", "Remove a run, or all old ones. Their results go with the next 'cache prune', unless they are cached.", Remove);
        command.Arguments.Add(_run);
        command.Options.Add(_olderThan);
        return command;
    }

    private int Remove(StoreCall call)
    {
        if (call.Parse.GetValue(_olderThan) is { Length: > 0 })
        {
            call.RefuseBucket(
                "the ages of runs in a bucket are not known here. Let a lifecycle rule of the bucket expire what is below runs/, or remove runs by their ids.");
        }

        var removed = (call.Parse.GetValue(_run), Words.Duration(call.Parse, _olderThan)) switch
        {
            ({ } word, null) => [RemoveOne(call, word)],
            (null, { } age) => RunRemoval.RemoveOlder(call.OpenToWrite(), age, TimeProvider.System, call.CancellationToken),
            (null, null) => throw new UsageException(
                "Name the run to remove, its id or the beginning of it, or say with --older-than how old those are that are to go."),
            _ => throw new UsageException("Name a run, or say --older-than; both together mean nothing."),
        };
        if (call.Json)
        {
            RunsJson.WriteRemoved(call.Terminal, removed);
        }
        else
        {
            RunsReport.WriteRemoved(call.Terminal, removed);
        }

        return ExitCode.Done;
    }

    private static Guid RemoveOne(StoreCall call, string word)
    {
        var run = RunIds.Find(call.Store, word).Id;
        try
        {
            // The bucket first: what is left here would be brought there again.
            call.Store.Remote?.Runs.RemoveAsync(run, call.CancellationToken).GetAwaiter().GetResult();
            RunRemoval.Remove(call.OpenToWrite(), run, TimeProvider.System);
            return run;
        }
        catch (StoreBusyException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
