namespace TaskGen.Learn;

/// <summary>Sums in the order in which NumPy adds, since the last bit decides between groups that are equally good.</summary>
internal static class NumPySum
{
    /// <summary>The sum of numbers that lie one after the other: pairwise, with eight partial sums in blocks of up to 128 (Higham, 1993).</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        if (values.Length < 8)
        {
            return InOrder(values);
        }

        if (values.Length > 128)
        {
            var half = values.Length / 2;
            half -= half % 8;
            return Of(values[..half]) + Of(values[half..]);
        }

        Span<double> parts = stackalloc double[8];
        values[..8].CopyTo(parts);
        var i = 8;
        for (; i < values.Length - (values.Length % 8); i += 8)
        {
            for (var part = 0; part < 8; part++)
            {
                parts[part] += values[i + part];
            }
        }

        var sum = ((parts[0] + parts[1]) + (parts[2] + parts[3])) + ((parts[4] + parts[5]) + (parts[6] + parts[7]));
        for (; i < values.Length; i++)
        {
            sum += values[i];
        }

        return sum;
    }

    /// <summary>The population's standard deviation of numbers that lie one after the other.</summary>
    public static double Deviation(ReadOnlySpan<double> values) => Math.Sqrt(Of(Squares(values, Of(values) / values.Length)) / values.Length);

    /// <summary>The population's standard deviation of numbers that lie in a column of a matrix, which are added one by one.</summary>
    public static double DeviationInOrder(ReadOnlySpan<double> values) =>
        Math.Sqrt(InOrder(Squares(values, InOrder(values) / values.Length)) / values.Length);

    private static double InOrder(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static double[] Squares(ReadOnlySpan<double> values, double mean)
    {
        var squares = new double[values.Length];
        for (var i = 0; i < squares.Length; i++)
        {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }

        return squares;
    }
}
