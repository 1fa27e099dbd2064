namespace TaskGen.Estimators;

/// <summary>Puts a level in the place of missing ones (null), before they are encoded.</summary>
/// <param name="Level">The level: the most frequent of the training rows, or one that is given.</param>
public sealed record CategoryImputer(string Level)
{
    /// <summary>Learns the level that occurs most often, of several the first by code points, as scikit-learn does.</summary>
    /// <param name="values">The level of each training row; null where it is missing.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows, or all levels are missing.</exception>
    public static CategoryImputer Fit(IReadOnlyList<string?> values, CancellationToken cancellationToken = default)
    {
        ValueCheck.ForFit(values);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < values.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (values[i] is { } level)
            {
                counts[level] = counts.GetValueOrDefault(level) + 1;
            }
        }

        return counts.Count > 0
            ? new CategoryImputer(counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, CodePoints.Order).First().Key)
            : throw new ArgumentException(
                $"All {values.Count} levels are missing, so that none is the most frequent. Leave the column out, or give a level:"
                + " new CategoryImputer(\"unknown\").",
                nameof(values));
    }

    /// <summary>The levels, without a missing one.</summary>
    /// <param name="values">A level for each row; null where it is missing.</param>
    public string[] Transform(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var filled = new string[values.Count];
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = values[i] ?? Level;
        }

        return filled;
    }
}
