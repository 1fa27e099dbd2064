using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>A hyperparameter of a space, with its type.</summary>
internal sealed class SpaceEntry<T>(string name, ParameterRange<T> range, Codec<T> codec, bool hasDefault, T missing) : SpaceEntry(name)
{
    private readonly IRangeForm<T> _form = range.Form;

    public override bool HasDefault => hasDefault;

    public override SearchDimension? ToDimension() => _form.Dimension(Name);

    public override void WriteRange(Utf8JsonWriter writer) => _form.Write(writer, codec);

    /// <summary>Its value at a point.</summary>
    public T Value(ReadOnlySpan<double> point)
    {
        if (Dimension < 0)
        {
            return IsNever ? missing : _form.Value(0);
        }

        return double.IsNaN(point[Dimension]) ? missing : _form.Value(point[Dimension]);
    }

    /// <summary>The coordinate of a value; NaN if it is not in the range.</summary>
    public double Coordinate(T value) => _form.Coordinate(value);

    /// <summary>The range as C# would say it.</summary>
    public override string ToString() => _form.ToString()!;
}
