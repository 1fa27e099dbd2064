using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaskGen.Cli.Inputs;
using TaskGen.Cli.Output;
using TaskGen.Cli.Progress;
using TaskGen.Cli.Reports;
using TaskGen.Definitions;
using TaskGen.Learn;

namespace TaskGen.Cli.Commands;

/// <summary><c>run</c> and <c>train</c>: run a definition with inputs from flags and files.</summary>
internal sealed class RunCommands(CommandContext context, SharedOptions shared)
{
    private readonly RunOptionFlags _options = new();

    /// <summary>The flags of a run that are no inputs.</summary>
    public IReadOnlyList<Option> Options => _options.All;

    /// <summary><c>run</c>, which takes everything.</summary>
    public DefinitionGroup CreateRun() => Create(
        new DefinitionGroup("run", "Run a workflow, a task or a trainer.", "workflow, task or trainer"), context.Catalog.Definitions);

    /// <summary><c>train</c>, which takes trainers.</summary>
    public DefinitionGroup CreateTrain() => Create(
        new DefinitionGroup("train", "Train a model, score it on each partition and save it.", "trainer"),
        [.. context.Catalog.Definitions.OfType<TrainerDefinition>()]);

    private DefinitionGroup Create(DefinitionGroup group, IReadOnlyList<PipelineDefinition> definitions)
    {
        foreach (var (definition, names) in DefinitionNames.Of(definitions))
        {
            var command = new DefinitionCommand(definition, names);
            foreach (var option in Options)
            {
                command.Options.Add(option);
            }

            command.SetAction((parse, cancellationToken) => RunAsync(command, parse, cancellationToken));
            group.Subcommands.Add(command);
        }

        return group;
    }

    private async Task<int> RunAsync(DefinitionCommand command, ParseResult parse, CancellationToken cancellationToken)
    {
        var terminal = context.Terminal;
        var definition = command.Definition;
        var json = parse.GetValue(shared.Json);
        var failures = new FailureReport(terminal, json, parse.GetValue(shared.Verbose));
        if (json)
        {
            terminal.ReserveOutput();
        }

        using var trace = _options.OpenTrace(parse, terminal);
        try
        {
            var store = _options.Store.Read(parse, terminal);
            var resumed = _options.Resume.Find(parse, store, definition.Name);
            var options = _options.Read(parse, store, resumed);
            var services = await context.StartHostAsync(cancellationToken);
            var contentRoot = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
            NoteAmbiguity(command, parse);
            var own = resumed is null ? null : new RunInputs(resumed, definition);
            var inputs = new InputReader(terminal, new DataFiles(contentRoot, terminal.CurrentDirectory))
                .Read(definition, command.Flags!, flag => command.WordsOf(parse, flag), _options.InputsOf(parse), own);
            own?.Check(inputs);
            options = options with { Services = services };
            var display = new ProgressDisplay(terminal, json);
            switch (definition)
            {
                case TrainerDefinition trainer:
                    var training = await display.FollowAsync(
                        definition, progress => trainer.TrainAsync(inputs, options with { Progress = progress }, cancellationToken));
                    return Finish(new TrainReport(terminal, json, failures).Write(trainer, training), training.Run);
                default:
                    var run = await display.FollowAsync(
                        definition, progress => definition.ExecuteAsync(inputs, options with { Progress = progress }, cancellationToken));
                    return Finish(new RunReport(terminal, json, failures).Write(run), run);
            }
        }
        catch (Exception exception) when (exception is not UsageException && !cancellationToken.IsCancellationRequested)
        {
            return failures.Write(definition.Name, exception);
        }

        int Finish(int exitCode, RunResult run)
        {
            if (trace is not null)
            {
                ChromeTrace.Write(trace, run);
            }

            if (run.Status != RunStatus.Succeeded && !json)
            {
                terminal.WriteError($"\nGo on with: {context.Program} {GroupOf(command)} {definition.Name} --resume {run.RunId}{StoreOf(parse)}");
            }

            return exitCode;
        }
    }

    private static string GroupOf(DefinitionCommand command) => command.Parents.OfType<DefinitionGroup>().First().Name;

    private string StoreOf(ParseResult parse) => _options.Store.Given(parse) is { } path ? $" --store {(path.Contains(' ') ? $"\"{path}\"" : path)}" : "";

    // An input whose name is a flag of the program has a longer name; who writes the short one may not know.
    private void NoteAmbiguity(DefinitionCommand command, ParseResult parse)
    {
        foreach (var option in Options.Concat(shared.All).Where(option => Words.Of(parse, option) is not null))
        {
            if (command.Flags!.Find([option.Name[2..]]) is { } flag && command.WordsOf(parse, flag) is null)
            {
                context.Terminal.WriteError($"Note: {option.Name} is a flag of the program; the input '{flag.Path[0]}' is set by {flag.Name}.");
            }
        }
    }
}
