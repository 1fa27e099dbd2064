using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Commands;

/// <summary><c>data</c>: the datasets of a program.</summary>
internal sealed class DataCommand(CommandContext context, SharedOptions shared)
{
    private readonly StoreFlag _store = new("The store that keeps downloads.");

    private readonly Argument<string?> _class = new("CLASS")
    {
        Description = "The class with the dataset: its full name, or the end of it where no other has it.",
        HelpName = "CLASS",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The command with those under it.</summary>
    public Command Create()
    {
        var names = new DatasetNames(context.Catalog);
        var describe = new Command(
            "describe", "Show what is in each column of each partition, signs of leakage, and drift between partitions.");
        _class.CompletionSources.Add(_ => names.All.Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        describe.Arguments.Add(_class);
        describe.Options.Add(_store.Option);
        describe.SetAction((parse, cancellationToken) => DescribeAsync(names, parse, cancellationToken));
        return new Command("data", "Look at datasets before a model is trained on them.") { describe };
    }

    private async Task<int> DescribeAsync(DatasetNames names, ParseResult parse, CancellationToken cancellationToken)
    {
        var json = parse.GetValue(shared.Json);
        var name = parse.GetValue(_class) ?? throw new UsageException($"Name the class with the dataset: {context.Program} data describe CLASS.");
        var dataset = names.Find(name);
        var store = _store.Read(parse, context.Terminal);
        if (json)
        {
            context.Terminal.ReserveOutput();
        }

        try
        {
            var services = await context.StartHostAsync(cancellationToken);
            var profile = await dataset.DescribeAsync(
                new DataContext
                {
                    ContentRoot = services.GetRequiredService<IHostEnvironment>().ContentRootPath,
                    Configuration = services.GetRequiredService<IConfiguration>(),
                    Services = services,
                    Store = store,
                    Logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(dataset.Name),
                },
                cancellationToken);
            if (json)
            {
                ProfileJson.Write(context.Terminal, profile);
            }
            else
            {
                ProfileReport.Write(context.Terminal, profile);
            }

            return ExitCode.Done;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new FailureReport(context.Terminal, json, parse.GetValue(shared.Verbose)).Write(dataset.Name, exception);
        }
    }
}
