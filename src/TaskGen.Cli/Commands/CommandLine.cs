using System.CommandLine;
using System.CommandLine.Invocation;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Commands;

/// <summary>Reads a command line and does what it says.</summary>
internal sealed class CommandLine(CommandContext context)
{
    /// <summary>Runs the command and gives the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var tree = new CommandTree(context, args);
        var parse = tree.Parse(args);
        if (args.Count == 0)
        {
            context.Terminal.Error.Write(new HelpPage(context, context.Terminal.TextWidth).Of(tree.Root));
            return ExitCode.WrongUsage;
        }

        try
        {
            CheckSettings(parse, tree.Shared);
            return parse.Action is ParseErrorAction or null
                ? throw new UsageErrors(context).Describe(parse)
                : await parse.InvokeAsync(Invocation(), cancellationToken);
        }
        catch (UsageException exception)
        {
            WriteUsageError(exception, parse.CommandResult.Command);
            return ExitCode.WrongUsage;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            context.Terminal.WriteError("Cancelled.");
            return ExitCode.Cancelled;
        }
    }

    // The host read the settings before anything was parsed; what it could not read is found here.
    private static void CheckSettings(ParseResult parse, SharedOptions shared)
    {
        foreach (var word in Words.Of(parse, shared.Set) is { } settings ? settings.Words : [])
        {
            if (word.IndexOf('=', StringComparison.Ordinal) < 1)
            {
                throw new UsageException($"--set: expected KEY=VALUE, for example TaskGen:Wine:Dataset:TrainingUrl=data/new.csv, found \"{word}\".");
            }
        }
    }

    private void WriteUsageError(UsageException exception, Command command)
    {
        var path = new List<string>();
        for (var current = command; current is not RootCommand; current = current.Parents.OfType<Command>().First())
        {
            path.Insert(0, current.Name);
        }

        var call = string.Join(' ', [context.Program, .. path]);
        context.Terminal.WriteError($"{exception.Message}\nSee {call} --help.");
    }

    private InvocationConfiguration Invocation() => new()
    {
        Output = context.Terminal.Output,
        Error = context.Terminal.Error,
        EnableDefaultExceptionHandler = false,
        // The application listens to signals itself.
        ProcessTerminationTimeout = null,
    };
}
