using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaskGen.Cli.Inputs;
using TaskGen.Cli.Output;
using TaskGen.Cli.Predictions;
using TaskGen.Cli.Reports;
using TaskGen.Definitions;
using TaskGen.Learn;

namespace TaskGen.Cli.Commands;

/// <summary><c>predict</c>: predicts for the rows of a file.</summary>
internal sealed class PredictCommand(CommandContext context, SharedOptions shared)
{
    private readonly StoreFlag _store = new("The store with the models.");

    private readonly Option<string[]> _input = new("--input")
    {
        Description = "The rows to predict: separated values or JSON lines, perhaps gzipped, as the ending says. Required.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _model = new("--model")
    {
        Description = "The version of the model in the store, or the directory of a saved model. [default: the latest version]",
        HelpName = "VERSION|DIR",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _output = new("--output")
    {
        Description = "Where predictions are written, a line each: .jsonl or .csv. [default: JSON lines on standard output]",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The flags of the command.</summary>
    public IReadOnlyList<Option> Options => [_input, _model, _output, _store.Option];

    /// <summary>The command, with a name for each trainer whose models predict.</summary>
    public DefinitionGroup Create()
    {
        var group = new DefinitionGroup("predict", "Predict for the rows of a file with a trained model.", "trainer with a [Predict] method");
        var predictors = context.Catalog.Definitions.OfType<PredictorDefinition>().ToDictionary(static predictor => predictor.Trainer);
        var trainers = context.Catalog.Definitions.OfType<TrainerDefinition>().Where(trainer => predictors.ContainsKey(trainer.Name)).ToList();
        foreach (var (trainer, names) in DefinitionNames.Of(trainers))
        {
            var command = new DefinitionCommand(predictors[trainer.Name], names);
            foreach (var option in Options)
            {
                command.Options.Add(option);
            }

            command.SetAction((parse, cancellationToken) => RunAsync(predictors[trainer.Name], parse, cancellationToken));
            group.Subcommands.Add(command);
        }

        return group;
    }

    private async Task<int> RunAsync(PredictorDefinition predictor, ParseResult parse, CancellationToken cancellationToken)
    {
        var (terminal, json) = (context.Terminal, parse.GetValue(shared.Json));
        var word = Words.Single(parse, _input) ?? throw new UsageException("--input: name the file with the rows to predict.");
        var options = ModelOf(parse);
        var output = Words.Single(parse, _output) is { } path ? PredictionFile.Of(path, terminal.CurrentDirectory) : null;

        // What methods print is no prediction.
        terminal.ReserveOutput();
        try
        {
            var services = await context.StartHostAsync(cancellationToken);
            var contentRoot = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
            var input = new DataFiles(contentRoot, terminal.CurrentDirectory).Find(word, "--input");
            var found = await predictor.PredictFileAsync(input, options with { Run = new RunOptions { Services = services } }, cancellationToken);
            if (json)
            {
                await WriteDocumentAsync(predictor, found, output, cancellationToken);
                return ExitCode.Done;
            }

            if (output is null)
            {
                var count = await WriteLinesAsync(found.Predictions, terminal.Output, cancellationToken);
                terminal.WriteError(Summary(predictor, found, count));
            }
            else
            {
                var count = await output.WriteAsync(predictor, found.Predictions, cancellationToken);
                terminal.WriteLine($"{Summary(predictor, found, count)}, in {Path.GetRelativePath(terminal.CurrentDirectory, output.Path)}");
            }

            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is not UsageException && !cancellationToken.IsCancellationRequested)
        {
            return new FailureReport(terminal, json, parse.GetValue(shared.Verbose)).Write(predictor.Name, exception);
        }
    }

    private PredictionOptions ModelOf(ParseResult parse)
    {
        var (terminal, word) = (context.Terminal, Words.Single(parse, _model));
        if (word is null || word == "latest")
        {
            return new PredictionOptions { Store = _store.Read(parse, terminal) };
        }

        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0)
        {
            return new PredictionOptions { Store = _store.Read(parse, terminal), Version = version };
        }

        var path = Path.GetFullPath(word, terminal.CurrentDirectory);
        return !Directory.Exists(path)
            ? throw new UsageException($"--model: expected a version such as 3, \"latest\", or the directory of a saved model, found \"{word}\".")
            : _store.Given(parse) is null ? new PredictionOptions { ModelPath = path }
            : throw new UsageException("--model names a directory, and --store another place: give one of them.");
    }

    private async Task WriteDocumentAsync(PredictorDefinition predictor, FilePredictions found, PredictionFile? output, CancellationToken cancellationToken)
    {
        var predictions = new List<JsonElement>();
        var count = 0;
        if (output is not null)
        {
            count = await output.WriteAsync(predictor, found.Predictions, cancellationToken);
        }
        else
        {
            await foreach (var prediction in found.Predictions.WithCancellation(cancellationToken))
            {
                predictions.Add(prediction);
                count++;
            }
        }

        JsonOutput.WriteDocument(context.Terminal, writer =>
        {
            writer.WriteString("predictor", predictor.Name);
            writer.WriteStartObject("model");
            writer.WriteNumber("version", found.Model.Version);
            writer.WriteString("path", found.Model.Path);
            writer.WriteEndObject();
            writer.WriteNumber("rows", count);
            writer.WriteString("output", output?.Path);
            if (output is null)
            {
                writer.WriteStartArray("predictions");
                foreach (var prediction in predictions)
                {
                    prediction.WriteTo(writer);
                }

                writer.WriteEndArray();
            }
        });
    }

    private static async Task<int> WriteLinesAsync(IAsyncEnumerable<JsonElement> predictions, TextWriter writer, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var prediction in predictions.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync($"{prediction.GetRawText()}\n");
            count++;
        }

        return count;
    }

    private static string Summary(PredictorDefinition predictor, FilePredictions found, int count) => string.Create(
        CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "prediction" : "predictions")} of version {found.Model.Version} of {predictor.Trainer}");
}
