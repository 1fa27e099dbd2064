namespace TaskGen.Estimators;

/// <summary>Equality by content for the arrays that fitted models consist of.</summary>
internal static class StateEquality
{
    public static bool Same(int[] left, int[] right) => left.AsSpan().SequenceEqual(right);

    public static bool Same(double[] left, double[] right) => left.AsSpan().SequenceEqual(right);

    public static bool Same(string?[] left, string?[] right) => left.AsSpan().SequenceEqual(right);

    public static bool Same<T>(T[] left, T[] right)
        where T : class, IEquatable<T> => left.AsSpan().SequenceEqual(right);

    public static bool Same(double[][] left, double[][] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!Same(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static int Hash(ReadOnlySpan<double> values)
    {
        var hash = new HashCode();
        foreach (var value in values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    public static int Hash(string?[] values)
    {
        var hash = new HashCode();
        foreach (var value in values)
        {
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
