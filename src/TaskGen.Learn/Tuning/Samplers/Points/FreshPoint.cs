using TaskGen.Learn.Tuning.Numerics;

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
        var points = new PointEnumerator(cube, [.. cube.Dimensions.Select(static dimension => dimension.IsConstant
            ? (1L, _ => dimension.FromUnit(0.5))
            : (dimension.Count, (Func<long, double>)dimension.Value))]);
        double[]? chosen = null;
        for (long seen = 0; points.Next() is { } point;)
        {
            if (!drawn.Contains(point) && random.NextIndex(++seen) == 0)
            {
                chosen = point;
            }
        }

        return chosen;
    }
}
