namespace TaskGen.Estimators;

/// <summary>Divides the numbers of a text by their norm.</summary>
internal static class TextNorms
{
    public static void Apply(TextNorm norm, Span<double> values)
    {
        if (norm == TextNorm.None)
        {
            return;
        }

        var sum = 0.0;
        foreach (var value in values)
        {
            sum += norm == TextNorm.L1 ? Math.Abs(value) : value * value;
        }

        if (sum > 0)
        {
            var divisor = norm == TextNorm.L1 ? sum : Math.Sqrt(sum);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] /= divisor;
            }
        }
    }
}
