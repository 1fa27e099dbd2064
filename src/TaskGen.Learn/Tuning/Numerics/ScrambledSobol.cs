namespace TaskGen.Learn.Tuning.Numerics;

/// <summary>A scrambled Sobol sequence of a seed; dimensions beyond the direction numbers are random.</summary>
internal sealed class ScrambledSobol
{
    private readonly uint[][] _directions;
    private readonly uint[] _scrambling;
    private readonly long _seed;
    private readonly int _dimensions;

    public ScrambledSobol(long seed, int dimensions)
    {
        _seed = seed;
        _dimensions = dimensions;
        _directions = [.. Enumerable.Range(0, Math.Min(dimensions, SobolSequence.Dimensions)).Select(SobolSequence.Directions)];
        var random = new StreamRandom(seed, -1);
        _scrambling = [.. _directions.Select(_ => (uint)random.NextBits())];
    }

    /// <summary>Writes a point of the sequence: numbers above 0 and below 1.</summary>
    public void Point(long index, Span<double> point)
    {
        // The numbers below the 32 bits of the sequence are random too.
        var random = new StreamRandom(_seed, index, 1);
        for (var d = 0; d < _dimensions; d++)
        {
            var rest = random.NextDouble();
            point[d] = d < _directions.Length
                ? Math.Min((SobolSequence.Scramble(SobolSequence.Coordinate(_directions[d], (uint)index), _scrambling[d]) + rest) / 4294967296.0, 1 - 1e-16)
                : rest;
        }
    }
}
