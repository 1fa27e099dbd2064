using System.Text.Json;
using TaskGen.Learn;

namespace TaskGen.Cli.Reports;

/// <summary>A study as JSON.</summary>
internal static class StudyJson
{
    /// <summary>Writes the members of the document.</summary>
    public static void Write(Utf8JsonWriter writer, TuningRun tuning, StudySummary study)
    {
        writer.WriteString("run", tuning.Run.RunId);
        writer.WriteString("trainer", study.Trainer);
        writer.WriteString("sampler", study.Sampler);
        writer.WriteString("pruner", study.Pruner);
        writer.WriteString("crossValidation", study.CrossValidation);
        writer.WriteString("direction", Name(study.Objectives[0].Direction));
        writer.WriteString("stoppedBy", Name(study.StoppedBy));
        writer.WriteStartArray("trials");
        foreach (var trial in study.Trials)
        {
            Write(writer, trial);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("best");
        writer.WriteNumber("number", study.BestNumber);
        writer.WritePropertyName("hyperparameters");
        study.Best.Hyperparameters.WriteTo(writer);
        Number(writer, "score", study.Best.Score);
        writer.WritePropertyName("metrics");
        study.Metrics.WriteTo(writer);
        writer.WriteEndObject();
        writer.WriteStartArray("paretoFront");
        foreach (var number in study.ParetoFront)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("model");
        if (tuning.SavedModel is { } model)
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", model.Version);
            writer.WriteString("path", model.Path);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartObject("importance");
        foreach (var share in study.Importance)
        {
            writer.WriteNumber(share.Hyperparameter, share.Share);
        }

        writer.WriteEndObject();
    }

    /// <summary>The name of a direction.</summary>
    public static string Name(Direction direction) => direction == Direction.Maximize ? "maximize" : "minimize";

    /// <summary>The name of what ended a study.</summary>
    public static string Name(StopReason reason) => JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());

    /// <summary>The name of what became of a trial.</summary>
    public static string Name(TrialState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());

    private static void Write(Utf8JsonWriter writer, Trial<JsonElement> trial)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", trial.Number);
        writer.WriteString("state", Name(trial.State));
        writer.WritePropertyName("hyperparameters");
        trial.Hyperparameters.WriteTo(writer);
        Number(writer, "score", trial.Score);
        writer.WriteStartArray("scores");
        Numbers(writer, trial.Scores);
        writer.WriteStartArray("folds");
        Numbers(writer, trial.Folds);
        writer.WriteStartArray("intermediate");
        foreach (var report in trial.Intermediate)
        {
            writer.WriteStartObject();
            writer.WriteNumber("step", report.Step);
            Number(writer, "score", report.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("durationMs", trial.Duration.TotalMilliseconds);
        if (trial.Error is { } error)
        {
            writer.WriteString("error", error);
        }

        writer.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter writer, IEnumerable<double> numbers)
    {
        foreach (var number in numbers)
        {
            Number(writer, null, number);
        }

        writer.WriteEndArray();
    }

    // JSON has no number for NaN and infinities.
    private static void Number(Utf8JsonWriter writer, string? name, double? number)
    {
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }

        if (number is not { } value)
        {
            writer.WriteNullValue();
        }
        else if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        }
    }
}
