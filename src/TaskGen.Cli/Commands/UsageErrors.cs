using System.CommandLine;
using TaskGen.Cli.Inputs;
using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Learn;
using TaskGen.Text;

namespace TaskGen.Cli.Commands;

/// <summary>Says what is wrong with a command line that could not be read.</summary>
internal sealed class UsageErrors(CommandContext context)
{
    /// <summary>What was found, what was expected, and what was perhaps meant.</summary>
    public UsageException Describe(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var word = parse.UnmatchedTokens is [var first, ..] ? first : null;
        return new UsageException((command, word) switch
        {
            (_, null) => command is DefinitionGroup group ? $"Name the {group.Kinds}: {context.Program} {group.Name} NAME."
                : command.Subcommands.Count > 0 && command is not RootCommand
                    ? $"Name what to do with the {command.Name}: {string.Join(", ", command.Subcommands.Select(inner => inner.Name))}."
                : parse.Errors is [var error, ..] ? error.Message
                : "Name a command.",
            (DefinitionGroup group, _) => IsFlag(word)
                ? $"Name the {group.Kinds} before its flags, found '{word}': {context.Program} {group.Name} NAME [flags]."
                : UnknownDefinition(group, word),
            (RootCommand root, _) => IsFlag(word) ? $"There is no flag '{word}' before a command." : UnknownCommand(root, word),
            _ when command.Subcommands.Count > 0 => IsFlag(word)
                ? $"There is no flag '{word}' before a command of '{command.Name}'."
                : UnknownSubcommand(command, word),
            _ => IsFlag(word) ? UnknownFlag(parse, command, word)
                : command.Arguments.Count > 0 ? $"Unexpected '{word}': '{command.Name}' takes one {command.Arguments[0].Name}, and flags."
                : $"Unexpected '{word}': '{command.Name}' takes flags alone.",
        });
    }

    private static bool IsFlag(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]);

    private string UnknownCommand(RootCommand root, string word)
    {
        var names = root.Subcommands.Select(command => command.Name).ToList();
        var suggestion = Suggestion.DidYouMean(word, names);
        if (suggestion.Length == 0 && Find(word) is { } definition)
        {
            suggestion = $" (did you mean \"{(definition is TrainerDefinition ? "train" : "run")} {word}\"?)";
        }

        return $"There is no command '{word}'{suggestion}. There are: {string.Join(", ", names)}.";
    }

    private static string UnknownSubcommand(Command command, string word)
    {
        var names = command.Subcommands.Select(inner => inner.Name).ToList();
        return $"'{command.Name}' has no command '{word}'{Suggestion.DidYouMean(word, names)}. There are: {string.Join(", ", names)}.";
    }

    private string UnknownDefinition(DefinitionGroup group, string word)
    {
        // A name of the wrong kind is more likely than a slip.
        if (Find(word) is { } other)
        {
            if (other is PredictorDefinition predictor)
            {
                return $"'{other.Name}' is a predictor; {group.Name} takes a {group.Kinds}. Did you mean \"predict {predictor.Trainer}\"?";
            }

            var kind = other is TrainerDefinition ? "trainer" : other is WorkflowDefinition ? "workflow" : "task";
            return $"'{other.Name}' is a {kind}; {group.Name} takes a {group.Kinds}. Did you mean \"run {word}\"?";
        }

        try
        {
            var found = group.Name switch
            {
                "train" => context.Catalog.Find<TrainerDefinition>(word),
                _ => context.Catalog.Find(word),
            };
            return $"{group.Name} cannot take '{found.Name}'.";
        }
        catch (DefinitionNotFoundException exception)
        {
            return exception.Message;
        }
    }

    private PipelineDefinition? Find(string word)
    {
        try
        {
            return context.Catalog.Find(word);
        }
        catch (DefinitionNotFoundException)
        {
            return null;
        }
    }

    private static string UnknownFlag(ParseResult parse, Command command, string word)
    {
        var end = word.AsSpan().IndexOfAny('=', ':');
        var name = end < 0 ? word : word[..end];
        var names = command.Options.Concat(parse.RootCommandResult.Command.Options).Select(option => option.Name).ToList();
        if (names.Contains(name))
        {
            return $"'{name}' must come after '{parse.CommandResult.IdentifierToken.Value}'.";
        }

        var flags = (command as DefinitionCommand)?.Flags?.All.Where(flag => !flag.HasMembers).Select(flag => flag.Name).ToList() ?? [];
        var known = flags.Count > 0 ? $" The inputs are {string.Join(", ", flags)}." : "";
        var suggestion = Suggestion.DidYouMean(name, names);
        return $"'{command.Name}' has no flag '{name}'{suggestion}.{(suggestion.Length > 0 ? "" : known)}";
    }
}
