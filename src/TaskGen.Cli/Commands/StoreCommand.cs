using System.CommandLine;
using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Commands;

/// <summary>What the commands on a store have in common: its flag, its opening, and how they fail.</summary>
/// <param name="context">The program.</param>
/// <param name="shared">The flags of every command.</param>
internal sealed class StoreCommand(CommandContext context, SharedOptions shared)
{
    private readonly StoreFlag _store = new("The store.");

    /// <summary>A command that does something with a store.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="action">Does it; gives the exit code.</param>
    public Command Create(string name, string description, Func<StoreCall, int> action)
    {
        var command = new Command(name, description);
        command.Options.Add(_store.Option);
        command.SetAction((parse, cancellationToken) => RunAsync(name, parse, action, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string name, ParseResult parse, Func<StoreCall, int> action, CancellationToken cancellationToken)
    {
        var json = parse.GetValue(shared.Json);
        try
        {
            var store = await StoreFlag.OpenAsync(_store.Read(parse, context.Terminal), context, cancellationToken);
            return action(new StoreCall(parse, context.Terminal, store, json, parse.GetValue(shared.Verbose), cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or StoreFormatException)
        {
            return new FailureReport(context.Terminal, json, parse.GetValue(shared.Verbose)).Write(name, exception);
        }
    }
}
