namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>Points are equal if all their values are, NaN to NaN.</summary>
internal sealed class PointComparer : IEqualityComparer<double[]>
{
    public bool Equals(double[]? x, double[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(double[] obj)
    {
        var hash = default(HashCode);
        foreach (var value in obj)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
