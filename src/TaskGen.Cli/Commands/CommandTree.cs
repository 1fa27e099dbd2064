using System.CommandLine;
using System.CommandLine.Parsing;
using TaskGen.Cli.Inputs;

namespace TaskGen.Cli.Commands;

/// <summary>The commands of a program. What was named on the command line has all of its flags; all else has its name alone, which is faster.</summary>
internal sealed class CommandTree
{
    private readonly FlagNames _names;

    /// <summary>Makes the tree.</summary>
    /// <param name="context">The program.</param>
    /// <param name="args">The command line.</param>
    public CommandTree(CommandContext context, IReadOnlyList<string> args)
    {
        var run = new RunCommands(context, Shared);
        var predict = new PredictCommand(context, Shared);
        var graph = new GraphCommand(context, Shared);
        Root = new RootCommand($"The tasks, workflows, trainers and predictors of {context.Program}.");
        Root.Options.Clear();
        foreach (var option in Shared.All)
        {
            Root.Options.Add(option);
        }

        Root.Options.Add(new VersionOption { Description = "Show the program's version." });
        Shared.Help.Action = new HelpPageAction(context);
        DefinitionGroup[] groups = [run.CreateRun(), run.CreateTrain(), run.CreateTune(), predict.Create(), graph.Create()];
        Root.Subcommands.Add(ListCommand.Create(context, Shared));
        foreach (var group in groups)
        {
            Root.Subcommands.Add(group);
        }

        Root.Subcommands.Add(new DataCommand(context, Shared).Create());
        Root.Subcommands.Add(new RunsCommand(context, Shared).Create());
        Root.Subcommands.Add(new CacheCommand(context, Shared).Create());
        string[] reserved = [.. Root.Options.Concat(run.Options).Append(graph.Format).Select(option => option.Name)];
        string[] ofTuning = [.. run.TuningOptions.Select(option => option.Name)];
        var mentioned = MentionedIn(args);
        _names = new FlagNames(
            [.. reserved, .. ofTuning, .. predict.Options.Select(static option => option.Name)],
            [.. AddFlags(groups[..2], mentioned, [.. reserved]), .. AddFlags(groups[2..3], mentioned, [.. reserved, .. ofTuning])]);
    }

    /// <summary>The flags that every command understands.</summary>
    public SharedOptions Shared { get; } = new();

    /// <summary>The program.</summary>
    public RootCommand Root { get; }

    /// <summary>Reads the command line.</summary>
    public ParseResult Parse(IReadOnlyList<string> args)
    {
        var end = args.TakeWhile(arg => arg != "--").Count();
        return Root.Parse(
            [.. args.Take(end).Select(_names.Normalize), .. args.Skip(end)],
            new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
    }

    // Who asks for completions hands the command line over as one argument.
    private static IReadOnlyList<string> MentionedIn(IReadOnlyList<string> args) =>
        args is [var directive, .., var line] && directive.StartsWith("[suggest", StringComparison.Ordinal)
            ? [.. CommandLineParser.SplitCommandLine(line)]
            : args;

    private static List<InputFlag> AddFlags(IEnumerable<DefinitionGroup> groups, IReadOnlyList<string> words, HashSet<string> reserved)
    {
        var flags = new List<InputFlag>();
        foreach (var command in groups.SelectMany(group => group.Definitions).Where(command => words.Any(command.IsNamed)))
        {
            command.AddFlags(reserved);
            flags.AddRange(command.Flags!.All);
        }

        return flags;
    }
}
