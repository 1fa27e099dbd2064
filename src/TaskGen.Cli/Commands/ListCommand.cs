using System.CommandLine;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Commands;

/// <summary><c>list</c>: what the program can run.</summary>
internal static class ListCommand
{
    public static Command Create(CommandContext context, SharedOptions shared)
    {
        var command = new Command("list", "List the tasks, workflows, trainers and predictors of the program.");
        command.SetAction(parse =>
        {
            if (parse.GetValue(shared.Json))
            {
                CatalogJson.Write(context.Terminal, context.Catalog);
            }
            else
            {
                CatalogReport.Write(context.Terminal, context.Catalog, context.Program);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
