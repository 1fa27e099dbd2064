using System.Collections.Immutable;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>What is searched, as samplers see it. A point has a number for each dimension, NaN where the dimension is not searched.</summary>
internal sealed class SearchSpace
{
    private readonly int[] _order;

    /// <param name="dimensions">The dimensions in order of declaration; conditions name others by index, without circles.</param>
    public SearchSpace(ImmutableArray<SearchDimension> dimensions)
    {
        Dimensions = dimensions;
        _order = Order(dimensions);
    }

    /// <summary>The dimensions in order of declaration.</summary>
    public ImmutableArray<SearchDimension> Dimensions { get; }

    /// <summary>The indices of the dimensions, each after those that its conditions name.</summary>
    public ReadOnlySpan<int> ConditionOrder => _order;

    /// <summary>Whether no dimension has a condition.</summary>
    public bool IsFlat => Dimensions.All(static dimension => dimension.Conditions.IsEmpty);

    /// <summary>Whether a dimension is searched, given the values of those that its conditions name.</summary>
    public bool IsSearched(int dimension, ReadOnlySpan<double> point)
    {
        foreach (var condition in Dimensions[dimension].Conditions)
        {
            // NaN equals nothing: a dimension that is not searched meets no condition.
            if (!condition.Values.AsSpan().Contains(point[condition.Dimension]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sets to NaN what the conditions of a point with a value for each dimension leave out.</summary>
    public void LeaveOut(Span<double> point)
    {
        foreach (var dimension in _order)
        {
            if (!IsSearched(dimension, point))
            {
                point[dimension] = double.NaN;
            }
        }
    }

    // Depth first; dimensions without conditions keep their places.
    private static int[] Order(ImmutableArray<SearchDimension> dimensions)
    {
        var order = new List<int>(dimensions.Length);
        var state = new byte[dimensions.Length];
        for (var i = 0; i < dimensions.Length; i++)
        {
            Visit(i);
        }

        return [.. order];

        void Visit(int dimension)
        {
            if (state[dimension] == 2)
            {
                return;
            }

            if (state[dimension] == 1)
            {
                throw new ArgumentException(
                    $"The conditions of the hyperparameter '{dimensions[dimension].Name}' lead back to it; expected conditions without circles.",
                    nameof(dimensions));
            }

            state[dimension] = 1;
            foreach (var condition in dimensions[dimension].Conditions)
            {
                Visit(condition.Dimension);
            }

            state[dimension] = 2;
            order.Add(dimension);
        }
    }
}
