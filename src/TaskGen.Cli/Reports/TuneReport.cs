using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Learn;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>What became of a search of hyperparameters.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="json">Whether as JSON.</param>
/// <param name="failures">Tells of a run that failed.</param>
internal sealed class TuneReport(Terminal terminal, bool json, FailureReport failures)
{
    private const int Shown = 10;

    /// <summary>Writes the report and gives the exit code.</summary>
    /// <param name="tuning">What became of the search.</param>
    /// <param name="best">The best trial that the search has told of; null if none was complete.</param>
    public int Write(TuningRun tuning, Trial<JsonElement>? best)
    {
        var run = tuning.Run;
        if (tuning.Study is { } study)
        {
            if (json)
            {
                JsonOutput.WriteDocument(terminal, writer => StudyJson.Write(writer, tuning, study));
            }
            else
            {
                WriteText(tuning, study);
            }

            return ExitCode.Done;
        }

        if (run.Status == RunStatus.Failed)
        {
            var code = new RunReport(terminal, json, failures).Write(run);
            return run.Errors.Any(static error => error.Exception is StudyWithoutResultException { IsBudget: true }) ? ExitCode.NoResultInTime : code;
        }

        if (json)
        {
            return new RunReport(terminal, json, failures).Write(run);
        }

        // The calls of a study are too many to be listed; `runs show` does.
        terminal.WriteLine($"{run.Name} {Statuses.Name(run.Status)} in {Elapsed.Text(run.Duration)} (run {run.RunId}).");
        if (best is { Score: { } score })
        {
            terminal.WriteLine($"Best so far: {Tables.Score(score)} by trial {Invariant.Text(best.Number)} with {best.Hyperparameters.GetRawText()}");
        }

        return ExitCode.Cancelled;
    }

    private void WriteText(TuningRun tuning, StudySummary study)
    {
        WriteTrials(study);
        WriteImportance(study);
        terminal.WriteLine();
        terminal.WriteLine(
            $"Best is trial {Invariant.Text(study.BestNumber)} with {study.Best.Hyperparameters.GetRawText()}; trained with it on the training rows:");
        terminal.WriteLine();
        WriteMetrics(study.Metrics);
        if (tuning.SavedModel is { } model)
        {
            terminal.WriteLine($"Saved as version {Invariant.Text(model.Version)} in {Path.GetRelativePath(terminal.CurrentDirectory, model.Path)}");
        }

        var states = study.Trials.CountBy(static trial => trial.State).Where(static pair => pair.Key != TrialState.Complete)
            .Select(static pair => $", {Invariant.Text(pair.Value)} {StudyJson.Name(pair.Key)}");
        terminal.WriteLine(
            $"{study.Trainer}: {Invariant.Text(study.Trials.Count)} trials{string.Concat(states)}, chosen by {study.Sampler}, "
            + $"ended by {StudyJson.Name(study.StoppedBy)}, in {Elapsed.Text(tuning.Run.Duration)} (run {tuning.Run.RunId}).");
    }

    private void WriteTrials(StudySummary study)
    {
        var objective = study.Objectives[0];
        var best = study.Trials.Where(static trial => trial.Score is not null)
            .OrderBy(trial => objective.Direction == Direction.Maximize ? -trial.Score : trial.Score).ThenBy(static trial => trial.Number).Take(Shown).ToList();
        var names = study.Best.Hyperparameters.EnumerateObject().Select(static member => member.Name).ToArray();
        var isFolded = study.CrossValidation is not null;
        string[] headings =
        [
            "Trial ", .. study.Objectives.Select(static objective => (objective.Metric ?? "score") + " "),
            .. isFolded ? ["deviation "] : Array.Empty<string>(), .. names,
        ];
        var table = Tables.Create(headings);
        foreach (var trial in best)
        {
            var style = trial.Number == study.BestNumber ? Tables.Heading : Style.Plain;
            table.AddRow(
            [
                new TextCell(Invariant.Text(trial.Number), style),
                .. trial.Scores.Select(score => new TextCell(Tables.Score(score), style)),
                .. isFolded ? [new TextCell(Tables.Score(trial.Deviation ?? 0), style)] : Array.Empty<TextCell>(),
                .. names.Select(name => new TextCell(Value(trial.Hyperparameters, name), style)),
            ]);
        }

        terminal.Write(table);
        var rest = study.Trials.Count - best.Count;
        if (rest > 0)
        {
            terminal.WriteLine($"and {Invariant.Text(rest)} more; --json has all of them");
        }
    }

    private void WriteImportance(StudySummary study)
    {
        if (study.Importance.Count < 2)
        {
            return;
        }

        terminal.WriteLine();
        var table = Tables.Create("Hyperparameter", "importance ");
        foreach (var share in study.Importance)
        {
            table.AddRow(new TextCell(share.Hyperparameter), new TextCell(share.Share.ToString("0.###", CultureInfo.InvariantCulture)));
        }

        terminal.Write(table);
    }

    private void WriteMetrics(TrainingMetrics metrics)
    {
        var table = Tables.Create("Partition", "score ");
        foreach (var (name, evaluation) in new[] { ("train", metrics.Train), ("validation", metrics.Validation), ("test", metrics.Test) })
        {
            if (evaluation is not null)
            {
                table.AddRow(new TextCell(name), new TextCell(Tables.Score(evaluation.Score)));
            }
        }

        terminal.Write(table);
        terminal.WriteLine();
    }

    private static string Value(JsonElement hyperparameters, string name) => hyperparameters.TryGetProperty(name, out var value)
        ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()
        : "-";
}
