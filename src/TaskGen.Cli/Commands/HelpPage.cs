using System.CommandLine;
using TaskGen.Cli.Help;
using TaskGen.Learn;

namespace TaskGen.Cli.Commands;

/// <summary>Writes what a command does and takes.</summary>
/// <param name="context">The program.</param>
/// <param name="width">The column at which text is wrapped.</param>
internal sealed class HelpPage(CommandContext context, int width)
{
    /// <summary>The help of a command.</summary>
    public string Of(Command command)
    {
        var text = new HelpText(width);
        text.Paragraph(command.Description);
        switch (command)
        {
            case DefinitionCommand definition:
                Write(text, definition);
                break;
            case DefinitionGroup group:
                Write(text, group);
                break;
            default:
                text.Section("Usage", [Usage(command)]);
                text.Section("Commands", [.. command.Subcommands.Select(inner => (inner.Name, inner.Description ?? ""))]);
                text.Section("Flags", Rows(command));
                break;
        }

        if (command is RootCommand)
        {
            text.Paragraph($"See {context.Program} COMMAND --help for what a command takes.");
        }

        return text.ToString();
    }

    private void Write(HelpText text, DefinitionGroup group)
    {
        text.Section("Usage", [$"{Call(group)} NAME [flags]"]);
        var rows = group.Definitions.Select(definition => (definition.Name, definition.Description ?? "")).ToList();
        text.Section("Names", rows);
        text.Paragraph(rows.Count > 0
            ? $"The end of a name suffices where no other has it, as in: {Call(group)} {ShortestName(group.Definitions.First())}. "
                + $"See {Call(group)} NAME --help for what it takes."
            : $"This program has no {group.Kinds}.");
        text.Section("Flags", Rows(group));
    }

    private void Write(HelpText text, DefinitionCommand command)
    {
        var flags = command.Flags;
        text.Section("Usage", [$"{Call(command)}{(flags is null ? "" : InputHelp.Required(flags))} [flags]"]);
        if (flags is not null)
        {
            text.Section("Inputs", InputHelp.Rows(flags));
            text.Section("Output", [command.Definition.OutputCodec.TypeName]);
        }
        else if (command.Definition is PredictorDefinition predictor && command.Parents.OfType<DefinitionGroup>().Any(static group => group.Name == "predict"))
        {
            text.Section("Rows", [predictor.InputCodec.TypeName]);
            text.Section("Predictions", [predictor.PredictionCodec.TypeName]);
        }

        HashSet<string> own = [.. flags?.All.Select(flag => flag.Name) ?? []];
        text.Section("Flags", Rows(command, own));
    }

    private string Usage(Command command) =>
        command is RootCommand ? $"{context.Program} COMMAND [flags]"
        : command.Subcommands.Count > 0 ? $"{Call(command)} COMMAND [flags]"
        : $"{Call(command)}{string.Concat(command.Arguments.Select(argument => $" {argument.HelpName ?? argument.Name}"))} [flags]";

    private string Call(Command command)
    {
        var path = new List<string>();
        for (var current = command; current is not RootCommand; current = current.Parents.OfType<Command>().First())
        {
            path.Insert(0, current is DefinitionCommand definition ? ShortestName(definition) : current.Name);
        }

        return string.Join(' ', [context.Program, .. path]);
    }

    private static string ShortestName(DefinitionCommand command) => command.Aliases.Append(command.Name).MinBy(name => name.Length)!;

    private static IReadOnlyList<(string Name, string Text)> Rows(Command command, HashSet<string>? except = null)
    {
        var root = command;
        while (root.Parents.OfType<Command>().FirstOrDefault() is { } parent)
        {
            root = parent;
        }

        var options = command == root ? command.Options : command.Options.Concat(root.Options.Where(option => option.Recursive));
        return [.. options.Where(option => except?.Contains(option.Name) != true).Select(option => (Label(option), option.Description ?? ""))];
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.Length == 2 && char.IsAsciiLetter(alias[1])).Append(option.Name));
        return option.HelpName switch
        {
            null => names,
            ['[', .. var optional, ']'] => $"{names} [<{optional}>]",
            var value => $"{names} <{value}>",
        };
    }
}
