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

/// <summary><c>run</c>, <c>train</c> and <c>tune</c>: run a definition with inputs from flags and files.</summary>
internal sealed class RunCommands(CommandContext context, SharedOptions shared)
{
    private readonly RunOptionFlags _options = new();
    private readonly TuningFlags _tuning = new();

    /// <summary>The flags of a run that are no inputs.</summary>
    public IReadOnlyList<Option> Options => _options.All;

    /// <summary>The flags of a search of hyperparameters.</summary>
    public IReadOnlyList<Option> TuningOptions => _tuning.All;

    /// <summary><c>run</c>, which takes everything.</summary>
    public DefinitionGroup CreateRun() => Create(
        new DefinitionGroup("run", "Run a workflow, a task or a trainer.", "workflow, task or trainer"),
        DefinitionNames.Of([.. context.Catalog.Definitions.Where(static definition => definition is not (TunerDefinition or PredictorDefinition))]),
        Options);

    /// <summary><c>train</c>, which takes trainers.</summary>
    public DefinitionGroup CreateTrain() => Create(
        new DefinitionGroup("train", "Train a model, score it on each partition and save it.", "trainer"),
        [.. DefinitionNames.Of<PipelineDefinition>([.. context.Catalog.Definitions.OfType<TrainerDefinition>()])],
        Options);

    /// <summary><c>tune</c>, which takes trainers whose hyperparameters are a record.</summary>
    public DefinitionGroup CreateTune()
    {
        var tuners = context.Catalog.Definitions.OfType<TunerDefinition>().ToDictionary(static tuner => tuner.TrainerDefinition);
        return Create(
            new DefinitionGroup("tune", "Search the hyperparameters of a trainer, train a model with the best, and save it.", "trainer"),
            [.. DefinitionNames.Of([.. tuners.Keys]).Select(pair => ((PipelineDefinition)tuners[pair.Definition], pair.Names))],
            [.. Options, .. TuningOptions]);
    }

    private DefinitionGroup Create(
        DefinitionGroup group, IReadOnlyList<(PipelineDefinition Definition, IReadOnlyList<string> Names)> definitions, IReadOnlyList<Option> options)
    {
        foreach (var (definition, names) in definitions)
        {
            var command = new DefinitionCommand(definition, names);
            foreach (var option in options)
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
            var resumed = await _options.Resume.FindAsync(parse, store, definition.Name, context, cancellationToken);
            var options = _options.Read(parse, store, resumed);
            var services = await context.StartHostAsync(cancellationToken);
            var contentRoot = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
            NoteAmbiguity(command, parse);
            var own = resumed is null ? null : new RunInputs(resumed, definition);
            var inputs = new InputReader(terminal, new DataFiles(contentRoot, terminal.CurrentDirectory))
                .Read(definition, command.Flags!, flag => command.WordsOf(parse, flag), _options.InputsOf(parse), own);
            if (definition is TunerDefinition)
            {
                inputs = _tuning.Apply(inputs, parse, resumed is null ? _options.SeedIn(parse) : null);
            }

            own?.Check(inputs);
            options = options with { Services = services };
            var display = new ProgressDisplay(terminal, json);
            switch (definition)
            {
                case TrainerDefinition trainer:
                    var training = await display.FollowAsync(
                        definition, progress => trainer.TrainAsync(inputs, options with { Progress = progress }, cancellationToken));
                    return Finish(new TrainReport(terminal, json, failures).Write(trainer, training), training.Run);
                case TunerDefinition tuner:
                    var study = new StudyDisplay(terminal, json);
                    var tuning = await study.FollowAsync(
                        progress => tuner.TuneAsync(inputs, progress: progress, options: options, cancellationToken: cancellationToken));
                    return Finish(new TuneReport(terminal, json, failures).Write(tuning, study.Best), tuning.Run, command.Name);
                default:
                    var run = await display.FollowAsync(
                        definition, progress => definition.ExecuteAsync(inputs, options with { Progress = progress }, cancellationToken));
                    return Finish(new RunReport(terminal, json, failures).Write(run), run);
            }
        }
        catch (Exception exception) when (exception is InvalidSpaceException or UnknownMetricException)
        {
            throw new UsageException(exception.Message);
        }
        catch (Exception exception) when (exception is not UsageException && !cancellationToken.IsCancellationRequested)
        {
            return failures.Write(definition.Name, exception);
        }

        int Finish(int exitCode, RunResult run, string? name = null)
        {
            if (trace is not null)
            {
                ChromeTrace.Write(trace, run);
            }

            if (run.Status != RunStatus.Succeeded && !json)
            {
                terminal.WriteError($"\nGo on with: {context.Program} {GroupOf(command)} {name ?? definition.Name} --resume {run.RunId}{StoreOf(parse)}");
            }

            return exitCode;
        }
    }

    private bool IsOfProgram(Option option) => Options.Contains(option) || TuningOptions.Contains(option);

    private static string GroupOf(DefinitionCommand command) => command.Parents.OfType<DefinitionGroup>().First().Name;

    private string StoreOf(ParseResult parse) => _options.Store.Given(parse) is { } path ? $" --store {(path.Contains(' ') ? $"\"{path}\"" : path)}" : "";

    // An input whose name is a flag of the program has a longer name; who writes the short one may not know.
    private void NoteAmbiguity(DefinitionCommand command, ParseResult parse)
    {
        foreach (var option in command.Options.Where(IsOfProgram).Concat(shared.All).Where(option => Words.Of(parse, option) is not null))
        {
            if (command.Flags!.Find([option.Name[2..]]) is { } flag && command.WordsOf(parse, flag) is null)
            {
                context.Terminal.WriteError($"Note: {option.Name} is a flag of the program; the input '{flag.Path[0]}' is set by {flag.Name}.");
            }
        }
    }
}
