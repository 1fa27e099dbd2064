using System.CommandLine;
using TaskGen.Cli.Graphs;
using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Learn;
using TaskGen.Text;

namespace TaskGen.Cli.Commands;

/// <summary><c>graph</c>: a workflow's graph as text.</summary>
internal sealed class GraphCommand(CommandContext context, SharedOptions shared)
{
    private static readonly string[] Formats = ["mermaid", "dot", "json"];

    /// <summary>The form of the text.</summary>
    public Option<string[]> Format { get; } = new("--format")
    {
        Description = "How the graph is written: mermaid, dot or json. [default: mermaid]",
        HelpName = "mermaid|dot|json",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The command with what it takes.</summary>
    public DefinitionGroup Create()
    {
        var group = new DefinitionGroup(
            "graph", "Write the graph of a workflow, trainer or predictor as Mermaid, DOT or JSON.", "workflow, trainer or predictor");
        Format.CompletionSources.Add(Formats);
        var definitions = context.Catalog.Definitions.Where(definition => WorkflowOf(definition) is not null).ToList();
        foreach (var (definition, names) in DefinitionNames.Of(definitions))
        {
            var command = new DefinitionCommand(definition, names);
            command.Options.Add(Format);
            command.SetAction(parse => Write(WorkflowOf(definition)!, FormatOf(parse)));
            group.Subcommands.Add(command);
        }

        return group;
    }

    private static WorkflowDefinition? WorkflowOf(PipelineDefinition definition) => definition switch
    {
        WorkflowDefinition workflow => workflow,
        TrainerDefinition trainer => trainer.Workflow,
        PredictorDefinition predictor => predictor.Workflow,
        _ => null,
    };

    private string FormatOf(ParseResult parse)
    {
        var json = parse.GetValue(shared.Json);
        if (Words.Single(parse, Format) is not { } word)
        {
            return json ? "json" : Formats[0];
        }

        var format = Array.Find(Formats, format => string.Equals(format, word, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"--format: expected {string.Join(" or ", Formats)}, found \"{word}\"{Suggestion.DidYouMean(word, Formats)}.");
        return !json || format == "json" ? format
            : throw new UsageException($"--json and --format {format} contradict each other; give one of them.");
    }

    private int Write(WorkflowDefinition workflow, string format)
    {
        switch (format)
        {
            case "json":
                GraphJson.Write(context.Terminal, workflow);
                break;
            case "dot":
                context.Terminal.Output.Write(DotText.Of(GraphView.Of(workflow)));
                break;
            default:
                context.Terminal.Output.Write(MermaidText.Of(GraphView.Of(workflow)));
                break;
        }

        return ExitCode.Done;
    }
}
