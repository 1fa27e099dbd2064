using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Learn;

namespace TaskGen.Cli.Reports;

/// <summary>What is in a dataset, as JSON.</summary>
internal static class ProfileJson
{
    /// <summary>Writes the document.</summary>
    public static void Write(Terminal terminal, DatasetProfile profile) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WriteString("dataset", profile.Dataset);
        WriteArray(writer, "partitions", profile.Partitions, Write);
        WriteArray(writer, "findings", profile.Findings, Write);
    });

    private static void Write(Utf8JsonWriter writer, PartitionProfile partition)
    {
        writer.WriteString("name", partition.Name);
        writer.WriteString("source", partition.Source);
        writer.WriteString("fingerprint", partition.Fingerprint);
        WriteNumber(writer, "rows", partition.Rows);
        WriteNumber(writer, "bytes", partition.Bytes);
        WriteArray(writer, "columns", partition.Columns, Write);
    }

    private static void Write(Utf8JsonWriter writer, ColumnProfile column)
    {
        writer.WriteString("name", column.Name);
        writer.WriteString("type", column.Type);
        writer.WriteString("role", column.Role switch
        {
            RowColumnRole.Feature => "feature",
            RowColumnRole.Target => "target",
            _ => "ignored",
        });
        writer.WriteBoolean("isKey", column.IsKey);
        writer.WriteNumber("count", column.Count);
        writer.WriteNumber("missing", column.Missing);
        writer.WriteNumber("distinct", column.Distinct);
        writer.WriteBoolean("isDistinctExact", column.IsDistinctExact);
        var summary = column.Summary;
        Write(writer, "minimum", summary?.Minimum);
        Write(writer, "lowerQuartile", summary?.LowerQuartile);
        Write(writer, "median", summary?.Median);
        Write(writer, "upperQuartile", summary?.UpperQuartile);
        Write(writer, "maximum", summary?.Maximum);
        Write(writer, "mean", summary?.Mean);
        Write(writer, "deviation", summary?.Deviation is { } deviation ? new ProfileValue(deviation) : null);
        WriteArray(writer, "topValues", column.TopValues, static (writer, top) =>
        {
            writer.WriteString("value", top.Value);
            writer.WriteNumber("count", top.Count);
        });
        writer.WritePropertyName("histogram");
        if (column.Histogram is not { } histogram)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        Write(writer, "from", histogram.From);
        Write(writer, "to", histogram.To);
        writer.WriteStartArray("counts");
        foreach (var count in histogram.Counts)
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProfileFinding finding)
    {
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(finding.Kind.ToString()));
        writer.WriteString("column", finding.Column);
        writer.WriteString("partition", finding.Partition);
        writer.WriteString("comparedWith", finding.ComparedWith);
        WriteNumber(writer, "rows", finding.Rows);
        writer.WriteString("measure", finding.Measure is { } measure ? JsonNamingPolicy.CamelCase.ConvertName(measure.ToString()) : null);
        Write(writer, "value", finding.Value is { } value ? new ProfileValue(value) : null);
        writer.WriteString("message", finding.Message);
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, ProfileValue? value)
    {
        // NaN and the infinities, which JSON does not have, and times are text.
        if (value is { Number: { } number } && double.IsFinite(number))
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteString(name, value?.Text);
        }
    }
}
