namespace TaskGen.Estimators;

/// <summary>The levels of a column of categories, and which of them are rare.</summary>
/// <param name="Frequent">Levels with a column or number of their own, sorted by code points, null last.</param>
/// <param name="Infrequent">Levels that share one, sorted likewise.</param>
internal readonly record struct LevelCounts(string?[] Frequent, string?[] Infrequent)
{
    /// <summary>Counts levels, and sets the rare ones apart as scikit-learn does.</summary>
    /// <param name="values">A level for each row.</param>
    /// <param name="missingIsLevel">Whether null is a level; otherwise such rows only count as rows.</param>
    /// <param name="minFrequency">Levels in fewer rows are rare.</param>
    /// <param name="maxLevels">The most columns or numbers, that of the rare levels included; 0 for no limit.</param>
    /// <param name="cancellationToken">Stops the count.</param>
    public static LevelCounts Of(
        IReadOnlyList<string?> values, bool missingIsLevel, Frequency minFrequency, int maxLevels, CancellationToken cancellationToken)
    {
        ValueCheck.ForFit(values);
        OptionCheck.NotNegative(maxLevels, nameof(maxLevels));
        var (levels, counts) = Counted(values, missingIsLevel, cancellationToken);
        var least = minFrequency.Of(values.Count);
        var isRare = Array.ConvertAll(counts, count => count < least);
        if (maxLevels > 0 && maxLevels < levels.Length - isRare.Count(static rare => rare) + 1)
        {
            // Of levels with equal counts, the first in order are the first to go.
            var byCount = Enumerable.Range(0, levels.Length).OrderBy(i => counts[i]);
            foreach (var i in byCount.Take(levels.Length - maxLevels + 1))
            {
                isRare[i] = true;
            }
        }

        return new LevelCounts([.. levels.Where((_, i) => !isRare[i])], [.. levels.Where((_, i) => isRare[i])]);
    }

    private static (string?[] Levels, int[] Counts) Counted(
        IReadOnlyList<string?> values, bool missingIsLevel, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var missing = 0;
        for (var i = 0; i < values.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (values[i] is { } level)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, level, out _)++;
            }
            else
            {
                missing++;
            }
        }

        string?[] levels = [.. counts.Keys.Order(CodePoints.Order)];
        var sorted = Array.ConvertAll(levels, level => counts[level!]);
        return missing > 0 && missingIsLevel ? ([.. levels, null], [.. sorted, missing]) : (levels, sorted);
    }
}
