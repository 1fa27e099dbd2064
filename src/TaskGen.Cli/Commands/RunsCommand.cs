using System.CommandLine;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Commands;

/// <summary><c>runs</c>: what has run in a store.</summary>
internal sealed class RunsCommand(CommandContext context, SharedOptions shared)
{
    private readonly StoreCommand _commands = new(context, shared);

    /// <summary>The command with those under it.</summary>
    public Command Create()
    {
        var shown = RunIds.Argument();
        var show = _commands.Create("show", "Show the nodes of a run, and what failed; the latest run by default.", call => Show(call, shown));
        show.Arguments.Add(shown);
        var logged = RunIds.Argument();
        var node = new Option<string?>("--node")
        {
            Description = "Only what was logged at this place in the run, or inside it.",
            HelpName = "PATH",
        };
        var log = _commands.Create(
            "log", "Show what the tasks of a run have logged; of the latest run by default.", call => Log(call, logged, node));
        log.Arguments.Add(logged);
        log.Options.Add(node);
        return new Command("runs", "List, show and remove the runs of a store.")
        {
            _commands.Create("list", "List the runs, the newest first.", List),
            show,
            log,
            new RunsRemoveCommand(_commands).Create(),
        };
    }

    private static int List(StoreCall call)
    {
        if (call.Json)
        {
            RunsJson.WriteList(call.Terminal, call.Store.Runs());
        }
        else
        {
            RunsReport.Write(call.Terminal, call.Store);
        }

        return ExitCode.Done;
    }

    private static int Show(StoreCall call, Argument<string?> argument)
    {
        var run = FindOrLatest(call, argument);
        if (call.Json)
        {
            RunsJson.Write(call.Terminal, run);
        }
        else
        {
            new RunDetailsReport(call.Terminal, call.Verbose).Write(run);
        }

        return ExitCode.Done;
    }

    private static int Log(StoreCall call, Argument<string?> argument, Option<string?> node)
    {
        var run = FindOrLatest(call, argument);
        var path = call.Parse.GetValue(node);
        var entries = run.ReadLog().Where(entry => path is null || LogReport.IsInside(entry.Path, path));
        if (call.Json)
        {
            RunsJson.WriteLog(call.Terminal, run, entries);
        }
        else
        {
            new LogReport(call.Terminal, call.Verbose).Write(entries);
        }

        return ExitCode.Done;
    }

    private static RecordedRun FindOrLatest(StoreCall call, Argument<string?> argument) => call.Parse.GetValue(argument) is { } word
        ? RunIds.Find(call.Store, word)
        : call.Store.Runs().FirstOrDefault() ?? throw new UsageException($"The store '{call.Store.Name}' has no run.");
}
