using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>Maps the values of a dimension to the unit interval, on which they are uniformly distributed before anything is known, and back.</summary>
internal sealed class UnitDimension
{
    private readonly SearchDimension _dimension;
    private readonly double _low;
    private readonly double _width;

    public UnitDimension(SearchDimension dimension)
    {
        _dimension = dimension;
        Count = dimension.Count;
        IsConstant = dimension.Kind == DimensionKind.Real ? dimension.Minimum == dimension.Maximum : dimension.Count <= 1;
        IsCategory = dimension.Kind == DimensionKind.Category && dimension.OrderedValues.IsEmpty && dimension.Count > 2;
        IsDiscrete = dimension.Kind != DimensionKind.Real;
        (_low, _width) = (dimension.Kind, dimension.Scale) switch
        {
            (DimensionKind.Real, DimensionScale.Log) => Between(Math.Log(dimension.Minimum), Math.Log(dimension.Maximum)),
            (DimensionKind.Real, DimensionScale.Linear) => Between(dimension.Minimum, dimension.Maximum),
            (DimensionKind.Integer, DimensionScale.Log) => Between(Math.Log(LowerEdge), Math.Log(dimension.Maximum + (dimension.Step / 2))),
            _ => (0, 1),
        };
    }

    /// <summary>How many values there are; 0 for what is continuous.</summary>
    public long Count { get; }

    /// <summary>Whether there is but one value.</summary>
    public bool IsConstant { get; }

    /// <summary>Whether it is one of three or more values that have no order; two are as good as ordered.</summary>
    public bool IsCategory { get; }

    /// <summary>Whether its values can be counted.</summary>
    public bool IsDiscrete { get; }

    // Values of a logarithmic scale take the room up to half a step below and above; the lowest never reaches zero.
    private double LowerEdge => Math.Max(_dimension.Minimum - (_dimension.Step / 2), _dimension.Minimum / 2);

    /// <summary>The middle of the room that a value has in the unit interval; values outside of the dimension are taken to its bounds.</summary>
    public double ToUnit(double value)
    {
        if (IsConstant)
        {
            return 0.5;
        }

        if (IsDiscrete)
        {
            var (low, high) = Cell(value);
            return (low + high) / 2;
        }

        return Math.Clamp(
            _dimension.Scale switch
            {
                DimensionScale.Log => (Math.Log(Math.Max(value, _dimension.Minimum)) - _low) / _width,
                DimensionScale.Normal => NormalDistribution.Cumulative((value - _dimension.Mean) / _dimension.Deviation),
                DimensionScale.LogNormal when value <= 0 => 0,
                DimensionScale.LogNormal => NormalDistribution.Cumulative((Math.Log(value) - _dimension.Mean) / _dimension.Deviation),
                _ => (value - _low) / _width,
            },
            0,
            1);
    }

    /// <summary>The room that a value has in the unit interval; none for what is continuous.</summary>
    public (double Low, double High) Cell(double value)
    {
        if (!IsDiscrete)
        {
            var unit = ToUnit(value);
            return (unit, unit);
        }

        var index = Index(value);
        if (_dimension is { Kind: DimensionKind.Integer, Scale: DimensionScale.Log })
        {
            var at = _dimension.Minimum + (index * _dimension.Step);
            return (index == 0 ? 0 : (Math.Log(at - (_dimension.Step / 2)) - _low) / _width,
                index == Count - 1 ? 1 : (Math.Log(at + (_dimension.Step / 2)) - _low) / _width);
        }

        return (index / (double)Count, (index + 1) / (double)Count);
    }

    /// <summary>The place of a value among all, from 0; the nearest one for values outside of the dimension.</summary>
    public long Index(double value) =>
        (long)Math.Clamp(Math.Round(_dimension.Kind == DimensionKind.Integer ? (value - _dimension.Minimum) / _dimension.Step : value), 0, Count - 1);

    /// <summary>The value at a place among all, from 0.</summary>
    public double Value(long index) => _dimension.Kind == DimensionKind.Integer ? _dimension.Minimum + (index * _dimension.Step) : index;

    /// <summary>The value at a number from 0 to 1.</summary>
    public double FromUnit(double unit)
    {
        if (IsConstant)
        {
            return _dimension.Kind == DimensionKind.Category ? 0 : _dimension.Minimum;
        }

        // The ends of a distribution without bounds are infinitely far away.
        unit = Math.Clamp(unit, 1e-16, 1 - 1.1e-16);
        return (_dimension.Kind, _dimension.Scale) switch
        {
            (DimensionKind.Real, DimensionScale.Log) => Math.Clamp(Math.Exp(_low + (unit * _width)), _dimension.Minimum, _dimension.Maximum),
            (DimensionKind.Real, DimensionScale.Linear) => Math.Clamp(_low + (unit * _width), _dimension.Minimum, _dimension.Maximum),
            (_, DimensionScale.Normal) => _dimension.Mean + (_dimension.Deviation * NormalDistribution.Quantile(unit)),
            (_, DimensionScale.LogNormal) => Math.Exp(_dimension.Mean + (_dimension.Deviation * NormalDistribution.Quantile(unit))),
            (_, DimensionScale.Log) => Value(Index(Math.Exp(_low + (unit * _width)))),
            _ => Value(Math.Min((long)(unit * Count), Count - 1)),
        };
    }

    /// <summary>Whether a value is one of this dimension's.</summary>
    public bool Contains(double value) =>
        IsDiscrete ? Value(Index(value)) == value : value >= _dimension.Minimum && value <= _dimension.Maximum && double.IsFinite(value);

    private static (double Low, double Width) Between(double low, double high) => (low, high - low);
}
