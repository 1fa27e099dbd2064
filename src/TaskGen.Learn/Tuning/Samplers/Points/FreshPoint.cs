using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>Draws points at random that have not been drawn before.</summary>
internal sealed class FreshPoint(UnitCube cube, long seed)
{
    private const int Attempts = 64;
    private readonly double[] _unit = new double[cube.Length];

    /// <summary>A point of a trial; null if none is left.</summary>
    public double[]? Draw(DrawnPoints drawn, long number)
    {
        if (drawn.IsExhausted)
        {
            return null;
        }

        var random = new StreamRandom(seed, number);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            for (var d = 0; d < _unit.Length; d++)
            {
                _unit[d] = random.NextDouble();
            }

            var point = cube.Decode(_unit);
            if (!drawn.Contains(point))
            {
                return point;
            }
        }

        // Little is left, or what is left is unlikely: one of all that are left, each as likely as any other.
        var walk = new PointWalk(cube.Space, [.. cube.Space.Dimensions.Select(static dimension =>
            dimension.Kind == DimensionKind.Real ? new DimensionValues([dimension.Minimum]) : new DimensionValues(dimension))]);
        double[]? chosen = null;
        for (long seen = 0; walk.Next() is { } point;)
        {
            if (!drawn.Contains(point) && random.NextIndex(++seen) == 0)
            {
                chosen = point;
            }
        }

        return chosen;
    }
}
