using System.Collections.Immutable;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Values of a dimension in order: those given, or all of what can be counted, which may be more than memory holds.</summary>
internal readonly struct DimensionValues
{
    private readonly ImmutableArray<double> _listed;
    private readonly double _first;
    private readonly double _step;

    /// <summary>The values given.</summary>
    public DimensionValues(ImmutableArray<double> listed)
    {
        _listed = listed;
        Count = listed.Length;
    }

    /// <summary>All integers or categories of a dimension.</summary>
    public DimensionValues(SearchDimension dimension) => (_first, _step, Count) = (dimension.Minimum, dimension.Step, dimension.Count);

    /// <summary>How many there are.</summary>
    public long Count { get; }

    /// <summary>The value at a place, from 0.</summary>
    public double At(long place) => _listed.IsDefault ? _first + (place * _step) : _listed[(int)place];
}
