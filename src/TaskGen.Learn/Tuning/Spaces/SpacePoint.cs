namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The values of a trial's hyperparameters, one after another in the order of their space; what generated code makes the record of.</summary>
public ref struct SpacePoint
{
    private readonly SpaceLayout _layout;
    private readonly ReadOnlySpan<double> _point;
    private int _next;

    internal SpacePoint(SpaceLayout layout, ReadOnlySpan<double> point)
    {
        _layout = layout;
        _point = point;
    }

    /// <summary>The value of the next hyperparameter.</summary>
    public T Next<T>() => ((SpaceEntry<T>)_layout.Entries[_next++]).Value(_point);
}
