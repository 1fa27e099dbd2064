namespace TaskGen.Estimators;

/// <summary>What encoders ask of the values that they learn from.</summary>
internal static class ValueCheck
{
    /// <summary>Values to fit on: one at least.</summary>
    public static void ForFit<T>(IReadOnlyList<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("There are no rows to fit on; at least one is needed.", nameof(values));
        }
    }
}
