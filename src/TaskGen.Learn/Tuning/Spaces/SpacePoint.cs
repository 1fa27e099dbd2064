namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The values of a trial's hyperparameters, one after another in the order of their space; what generated code makes the record of.</summary>
public sealed class SpacePoint
{
    private readonly SpaceLayout _layout;
    private readonly double[] _point;
    private int _next;

    internal SpacePoint(SpaceLayout layout, double[] point)
    {
        _layout = layout;
        _point = point;
    }

    /// <summary>The value of the next hyperparameter.</summary>
    public T Next<T>() => ((SpaceEntry<T>)_layout.Entries[_next++]).Value(_point);

    /// <summary>The record that the next hyperparameters make up.</summary>
    public T Next<T>(HyperparameterSpace<T> nested)
    {
        ArgumentNullException.ThrowIfNull(nested);
        return nested.CreateFrom(this);
    }
}
