using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Learn;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>What became of a run of a trainer.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="json">Whether as JSON.</param>
/// <param name="failures">Tells of a run that failed.</param>
internal sealed class TrainReport(Terminal terminal, bool json, FailureReport failures)
{
    /// <summary>Writes the report and gives the exit code.</summary>
    public int Write(TrainerDefinition trainer, TrainingRun training)
    {
        if (training is not { Run.Status: RunStatus.Succeeded, Metrics: { } metrics } && !json)
        {
            return new RunReport(terminal, json, failures).Write(training.Run);
        }

        if (!json)
        {
            WriteText(trainer, training, training.Metrics!);
            return ExitCode.Done;
        }

        if (training.Run.Status == RunStatus.Failed)
        {
            failures.WriteJson(training.Run);
            return ExitCode.Failed;
        }

        WriteJson(trainer, training);
        return training.Run.Status == RunStatus.Succeeded ? ExitCode.Done : ExitCode.Cancelled;
    }

    private void WriteJson(TrainerDefinition trainer, TrainingRun training) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WriteString("run", training.Run.RunId);
        writer.WriteString("trainer", trainer.Name);
        writer.WriteString("status", Statuses.Name(training.Run.Status));
        writer.WritePropertyName("hyperparameters");
        training.Hyperparameters.WriteTo(writer);
        writer.WritePropertyName("metrics");
        if (training.Metrics is { } metrics)
        {
            metrics.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WritePropertyName("model");
        if (training.SavedModel is { } model)
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", model.Version);
            writer.WriteString("path", model.Path);
            if (model.Dataset.Sample is { } sample)
            {
                writer.WriteNumber("sample", sample);
            }

            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNullValue();
        }
    });

    private void WriteText(TrainerDefinition trainer, TrainingRun training, TrainingMetrics metrics)
    {
        terminal.Write(MetricTable(training, metrics));
        terminal.WriteLine();
        if (training.Hyperparameters.EnumerateObject().Any())
        {
            var hyperparameters = Tables.Create("Hyperparameter", "Value");
            foreach (var member in training.Hyperparameters.EnumerateObject())
            {
                hyperparameters.AddRow(new TextCell(member.Name), new TextCell(
                    member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText()));
            }

            terminal.Write(hyperparameters);
            terminal.WriteLine();
        }

        if (training.SavedModel is { } model)
        {
            if (model.Dataset.Sample is { } sample)
            {
                terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Trained and scored on a sample of {sample} of each partition."));
            }

            terminal.WriteLine($"Saved as version {Invariant.Text(model.Version)} in {Nearby(model.Path)}");
        }

        terminal.WriteLine($"{trainer.Name} succeeded in {Elapsed.Text(training.Run.Duration)} (run {training.Run.RunId}).");
    }

    private static Table MetricTable(TrainingRun training, TrainingMetrics metrics)
    {
        var dataset = training.SavedModel?.Dataset;
        (string Name, Evaluation? Evaluation, int? Rows)[] partitions =
        [
            ("Train", metrics.Train, dataset?.Train.Rows),
            ("Validation", metrics.Validation, dataset?.Validation?.Rows),
            ("Test", metrics.Test, dataset?.Test.Rows),
        ];
        var present = partitions.Where(partition => partition.Evaluation is not null).ToList();
        var table = Tables.Create(present.Select(partition => partition.Name + " ").Prepend("Metric"));
        var names = present.SelectMany(partition => partition.Evaluation!.Metrics.Keys).Where(name => name != "score").Distinct(StringComparer.Ordinal);
        Add("score", evaluation => evaluation.Score, Tables.Heading);
        foreach (var name in names)
        {
            Add(name, evaluation => evaluation.Metrics.TryGetValue(name, out var value) ? value : null, Style.Plain);
        }

        if (present.TrueForAll(partition => partition.Rows is not null))
        {
            table.AddRow([new TextCell("rows", Tables.Dim), .. present.Select(partition => new TextCell(Invariant.Text(partition.Rows!.Value), Tables.Dim))]);
        }

        return table;

        void Add(string name, Func<Evaluation, double?> value, Style style) => table.AddRow(
            [new TextCell(name, style), .. present.Select(partition => new TextCell(
                value(partition.Evaluation!) is { } score ? Tables.Score(score) : "-", style))]);
    }

    private string Nearby(string path)
    {
        var relative = Path.GetRelativePath(terminal.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
