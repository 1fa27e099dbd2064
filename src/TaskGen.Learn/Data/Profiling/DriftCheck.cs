using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Compares a column of the training partition with that of another one.</summary>
internal sealed class DriftCheck(RowColumn column, ColumnScale scale)
{
    // A difference below is too small to matter, however many rows there are; one that chance explains is none.
    private const double Least = 0.1;
    private const double Level = 0.001;

    /// <summary>What differs. Keys are to differ, and so are times by which a dataset is split.</summary>
    /// <param name="train">The training partition's values.</param>
    /// <param name="other">Those of the other one.</param>
    /// <param name="name">The other one's name.</param>
    public IEnumerable<ProfileFinding> Find(ColumnSample train, ColumnSample other, string name)
    {
        if (column.IsKey || column.IsTime)
        {
            yield break;
        }

        if (!scale.IsMeasured)
        {
            if (train.Values!.IsExact && other.Values!.IsExact)
            {
                var comparison = CategoryComparison.Of(Classes(train, other));
                if (comparison is { Distance: >= Least, IsSignificant: true })
                {
                    yield return Finding(DriftMeasure.TotalVariation, comparison.Distance, "is distributed differently", "total variation distance");
                }
            }

            yield break;
        }

        if (train.Count > 0 && other.Count > 0)
        {
            var statistic = KolmogorovSmirnov.Statistic(train.Sorted, other.Sorted);
            if (statistic >= Least && statistic > KolmogorovSmirnov.Critical(train.Count, other.Count, Level))
            {
                yield return Finding(DriftMeasure.KolmogorovSmirnov, statistic, "is distributed differently", "Kolmogorov-Smirnov distance");
            }
        }

        var missing = CategoryComparison.Of([(train.Count, other.Count), (train.Missing, other.Missing)]);
        if (missing is { Distance: >= Least, IsSignificant: true })
        {
            yield return Finding(DriftMeasure.MissingShare, missing.Distance, "is missing more or less often", "difference of the shares");
        }

        ProfileFinding Finding(DriftMeasure measure, double value, string what, string measureName) => new(
            ProfileFindingKind.Drift,
            string.Create(CultureInfo.InvariantCulture, $"'{column.Name}' {what} in {name} than in train: {measureName} {value:0.###}."))
        {
            Column = column.Name,
            Partition = name,
            ComparedWith = "train",
            Measure = measure,
            Value = value,
        };
    }

    private static List<(int Left, int Right)> Classes(ColumnSample train, ColumnSample other)
    {
        var (left, right) = (train.Values!.Counts, other.Values!.Counts);
        return
        [
            (train.Missing, other.Missing),
            .. left.Select(pair => (pair.Value, right.GetValueOrDefault(pair.Key))),
            .. right.Where(pair => !left.ContainsKey(pair.Key)).Select(static pair => (0, pair.Value)),
        ];
    }
}
