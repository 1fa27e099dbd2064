using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The values of another form, for a hyperparameter that may also be null.</summary>
internal sealed class NullableForm<T>(IRangeForm<T> inner) : IRangeForm<T?>
    where T : struct
{
    public SearchDimension? Dimension(string name) => inner.Dimension(name);

    public T? Value(double coordinate) => inner.Value(coordinate);

    public double Coordinate(T? value) => value is { } known ? inner.Coordinate(known) : double.NaN;

    public IRangeForm<T?> WithSteps(int count) => new NullableForm<T>(inner.WithSteps(count));

    // Ranges and distributions hold no null, and lists of values that may be null are lists.
    public void Write(Utf8JsonWriter writer, Codec<T?> codec) => inner.Write(writer, null!);

    public override string ToString() => inner.ToString()!;
}
