using System.Globalization;
using System.Numerics;
using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Whole numbers between two bounds, more than one. A coordinate is the number.</summary>
internal sealed class IntegerForm<T>(long minimum, long maximum, long step, bool isLog, int? steps = null) : IRangeForm<T>
    where T : IBinaryInteger<T>
{
    public SearchDimension? Dimension(string name) =>
        SearchDimension.Integer(name, minimum, maximum, step, isLog) with { GridSteps = steps };

    public T Value(double coordinate) => T.CreateChecked(coordinate);

    public double Coordinate(T value) =>
        value >= T.CreateChecked(minimum) && value <= T.CreateChecked(maximum) && (long.CreateChecked(value) - minimum) % step == 0
            ? double.CreateChecked(value)
            : double.NaN;

    public IRangeForm<T> WithSteps(int count) => new IntegerForm<T>(minimum, maximum, step, isLog, count);

    public void Write(Utf8JsonWriter writer, Codec<T> codec)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(RangeJson.IntRange);
        writer.WriteNumberValue(minimum);
        writer.WriteNumberValue(maximum);
        writer.WriteEndArray();
        if (step != 1)
        {
            writer.WriteNumber(RangeJson.Step, step);
        }

        if (isLog)
        {
            writer.WriteBoolean(RangeJson.Log, true);
        }

        RangeJson.WriteSteps(writer, steps);
        writer.WriteEndObject();
    }

    public override string ToString()
    {
        var settings = (step == 1 ? "" : $", step: {step.ToString(CultureInfo.InvariantCulture)}") + (isLog ? ", log: true" : "");
        return string.Create(CultureInfo.InvariantCulture, $"IntRange({minimum}, {maximum}{settings}){RangeText.Steps(steps)}");
    }
}
