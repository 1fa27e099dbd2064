using System.Text.Json;

namespace TaskGen.Learn;

/// <summary>How good a trained model is on each partition.</summary>
/// <param name="Train">On the rows it was trained on.</param>
/// <param name="Validation">On the validation rows; null if the dataset has none.</param>
/// <param name="Test">On the test rows, which training never saw.</param>
public sealed record TrainingMetrics(Evaluation Train, Evaluation? Validation, Evaluation Test)
{
    /// <summary>
    /// Writes an object such as <c>{"train":{"score":1,"f1":1},"validation":null,"test":{"score":0.97,"f1":0.96}}</c>: the score comes first,
    /// a metric of that name is left out, and NaN and infinities are strings with their names.
    /// </summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Write(writer, "train", Train);
        Write(writer, "validation", Validation);
        Write(writer, "test", Test);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string partition, Evaluation? evaluation)
    {
        if (evaluation is null)
        {
            writer.WriteNull(partition);
            return;
        }

        writer.WriteStartObject(partition);
        WriteNumber(writer, "score", evaluation.Score);
        foreach (var (name, value) in evaluation.Metrics)
        {
            if (name != "score")
            {
                WriteNumber(writer, name, value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteString(name, value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
