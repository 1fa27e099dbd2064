using System.Numerics;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Whole numbers between two bounds. A coordinate is the number.</summary>
internal sealed class IntegerForm<T>(long minimum, long maximum, long step, bool isLog, int? steps = null) : IRangeForm<T>
    where T : IBinaryInteger<T>
{
    public SearchDimension? Dimension(string name) =>
        SearchDimension.Integer(name, minimum, maximum, step, isLog) is { Count: > 1 } dimension ? dimension with { GridSteps = steps } : null;

    public T Value(double coordinate) => T.CreateChecked(Math.Max(coordinate, minimum));

    public double Coordinate(T value) =>
        value >= T.CreateChecked(minimum) && value <= T.CreateChecked(maximum) && (long.CreateChecked(value) - minimum) % step == 0
            ? double.CreateChecked(value)
            : double.NaN;

    public IRangeForm<T> WithSteps(int count) => new IntegerForm<T>(minimum, maximum, step, isLog, count);

    public override string ToString() =>
        string.Create(null, $"IntRange({minimum}, {maximum}{(step == 1 ? "" : $", step: {step}")}{(isLog ? ", log: true" : "")}){RangeText.Steps(steps)}");
}
