using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>A space as a cube of unit intervals.</summary>
internal sealed class UnitCube(SearchSpace space)
{
    /// <summary>The space.</summary>
    public SearchSpace Space { get; } = space;

    /// <summary>The dimensions in order of declaration.</summary>
    public UnitDimension[] Dimensions { get; } = [.. space.Dimensions.Select(static dimension => new UnitDimension(dimension))];

    /// <summary>How many dimensions there are.</summary>
    public int Length => Dimensions.Length;

    /// <summary>The point at a place of the cube.</summary>
    public double[] Decode(ReadOnlySpan<double> unit)
    {
        var point = new double[Length];
        for (var d = 0; d < point.Length; d++)
        {
            point[d] = Dimensions[d].FromUnit(unit[d]);
        }

        Space.LeaveOut(point);
        return point;
    }

    /// <summary>The place of a point in the cube; NaN where the point has no value, or one that its conditions leave out.</summary>
    public double[] Encode(ReadOnlySpan<double> point)
    {
        var unit = new double[Length];
        for (var d = 0; d < unit.Length; d++)
        {
            unit[d] = double.IsNaN(point[d]) || !Space.IsSearched(d, point) ? double.NaN : Dimensions[d].ToUnit(point[d]);
        }

        return unit;
    }

    /// <summary>Whether a point is one of the space: values where they are searched, and nothing else.</summary>
    public bool Contains(ReadOnlySpan<double> point)
    {
        for (var d = 0; d < Length; d++)
        {
            if (Space.IsSearched(d, point) ? double.IsNaN(point[d]) || !Dimensions[d].Contains(point[d]) : !double.IsNaN(point[d]))
            {
                return false;
            }
        }

        return true;
    }
}
