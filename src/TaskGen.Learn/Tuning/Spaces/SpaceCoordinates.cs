namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Takes the values of a record's hyperparameters, one after another in the order of their space: <see cref="SpacePoint"/> reversed.</summary>
public sealed class SpaceCoordinates
{
    private readonly SpaceLayout _layout;
    private readonly double[] _point;
    private readonly List<(SpaceEntry Entry, double Coordinate, string Text)> _values = [];
    private int _next;

    internal SpaceCoordinates(SpaceLayout layout)
    {
        _layout = layout;
        _point = new double[layout.Search.Dimensions.Length];
    }

    /// <summary>Takes the value of the next hyperparameter.</summary>
    public void Add<T>(T value)
    {
        var entry = (SpaceEntry<T>)_layout.Entries[_next++];
        if (entry.Dimension >= 0)
        {
            _point[entry.Dimension] = entry.Coordinate(value);
        }

        _values.Add((entry, entry.Coordinate(value), RangeText.Of(value)));
    }

    /// <summary>Takes the values of a nested record.</summary>
    public void Add<T>(HyperparameterSpace<T> nested, T value)
    {
        ArgumentNullException.ThrowIfNull(nested);
        nested.ReadTo(value, this);
    }

    /// <summary>The point of the values.</summary>
    /// <exception cref="InvalidSpaceException">A value is not in its range.</exception>
    internal double[] ToPoint()
    {
        _layout.Search.LeaveOut(_point);
        foreach (var (entry, coordinate, text) in _values)
        {
            // What is not searched has the value it has.
            var isSearched = entry.Dimension >= 0 && _layout.Search.IsSearched(entry.Dimension, _point);
            if (isSearched && double.IsNaN(coordinate))
            {
                throw new InvalidSpaceException(
                    $"The hyperparameter '{entry.Name}' of {_layout.Owner} is {text}, which is not in {entry}. Choose a value of the range, or widen it.");
            }
        }

        return _point;
    }
}
