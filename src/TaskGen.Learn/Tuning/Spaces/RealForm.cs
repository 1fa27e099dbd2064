using System.Numerics;
using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Numbers of a range or a distribution. A coordinate is the number.</summary>
/// <param name="dimension">The range, whose name does not matter.</param>
internal sealed class RealForm<T>(SearchDimension dimension) : IRangeForm<T>
    where T : INumber<T>
{
    public SearchDimension? Dimension(string name) => dimension.Named(name);

    // A float is rounded, which may lead a hair past a bound.
    public T Value(double coordinate) => double.IsInfinity(dimension.Maximum)
        ? T.CreateSaturating(coordinate)
        : T.Clamp(T.CreateSaturating(coordinate), T.CreateSaturating(dimension.Minimum), T.CreateSaturating(dimension.Maximum));

    public double Coordinate(T value)
    {
        var number = double.CreateSaturating(value);
        var isIn = number >= dimension.Minimum && number <= dimension.Maximum && double.IsFinite(number) && !(dimension.IsLogarithmic && number <= 0);
        return isIn ? number : double.NaN;
    }

    public IRangeForm<T> WithSteps(int count) => new RealForm<T>(dimension with { GridSteps = count });

    public void Write(Utf8JsonWriter writer, Codec<T> codec) => RangeJson.Write(writer, dimension);

    public override string ToString() => RangeText.Of(dimension);
}
