using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The values of a list. A coordinate is an index.</summary>
internal sealed class ListForm<T>(ImmutableArray<T> values) : IRangeForm<T>
{
    public SearchDimension? Dimension(string name) =>
        values.Length == 1 ? null
        : Numbers() is { IsDefault: false } numbers ? SearchDimension.Ordered(name, numbers)
        : SearchDimension.Category(name, values.Length);

    public T Value(double coordinate) => values[(int)coordinate];

    public double Coordinate(T value)
    {
        var index = values.IndexOf(value, 0, values.Length, EqualityComparer<T>.Default);
        return index < 0 ? double.NaN : index;
    }

    public IRangeForm<T> WithSteps(int count) =>
        throw new InvalidOperationException("A list of values has no steps: a grid visits each of them. Leave WithSteps out.");

    public void Write(Utf8JsonWriter writer, Codec<T> codec)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            JsonValues.Write(writer, codec, value);
        }

        writer.WriteEndArray();
    }

    public override string ToString() => $"[{string.Join(", ", values.Select(static value => RangeText.Of(value)))}]";

    // Only ascending numbers have an order that agrees with that of the list.
    private ImmutableArray<double> Numbers()
    {
        var numbers = ImmutableArray.CreateBuilder<double>(values.Length);
        foreach (var value in values)
        {
            if (value is not IConvertible number || number.GetTypeCode() is < TypeCode.SByte or > TypeCode.Decimal || value is Enum
                || number.ToDouble(CultureInfo.InvariantCulture) is var next && !(double.IsFinite(next) && (numbers.Count == 0 || next > numbers[^1])))
            {
                return default;
            }

            numbers.Add(next);
        }

        return numbers.MoveToImmutable();
    }
}
