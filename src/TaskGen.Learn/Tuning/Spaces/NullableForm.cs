namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The values of another form, for a hyperparameter that may also be null.</summary>
internal sealed class NullableForm<T>(IRangeForm<T> inner) : IRangeForm<T?>
    where T : struct
{
    public SearchDimension? Dimension(string name) => inner.Dimension(name);

    public T? Value(double coordinate) => inner.Value(coordinate);

    public double Coordinate(T? value) => value is { } known ? inner.Coordinate(known) : double.NaN;

    public IRangeForm<T?> WithSteps(int count) => new NullableForm<T>(inner.WithSteps(count));

    public override string ToString() => inner.ToString()!;
}
