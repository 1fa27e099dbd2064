namespace TaskGen.Learn;

/// <summary>Looks for features that say what a target is.</summary>
/// <remarks>Rows that lack the feature or the target tell nothing; the others must be ten at least, and half of all.</remarks>
internal sealed class TargetCheck<TRow>(Partition<TRow> rows, string partition, CancellationToken cancellationToken)
{
    private const int LeastRows = 10;
    private const int MostPairs = 10_000;

    /// <summary>A finding for each pair of a feature and a target.</summary>
    public IEnumerable<ProfileFinding> Find()
    {
        var columns = rows.Schema.Columns;
        foreach (var target in Enumerable.Range(0, columns.Count).Where(i => columns[i].Role == RowColumnRole.Target))
        {
            foreach (var feature in Enumerable.Range(0, columns.Count).Where(i => columns[i].Role == RowColumnRole.Feature))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Compare(feature, target) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private ProfileFinding? Compare(int feature, int target)
    {
        var relation = new ColumnRelation(rows.Schema.Columns[feature], rows.Schema.Columns[target], Math.Min(rows.Count / 2, MostPairs));
        for (var i = 0; i < rows.Count && relation.IsPossible; i++)
        {
            relation.Add(rows.Schema.GetValue(rows[i], feature), rows.Schema.GetValue(rows[i], target));
        }

        var (name, other) = (rows.Schema.Columns[feature].Name, rows.Schema.Columns[target].Name);
        if (!relation.IsPossible || relation.Count < LeastRows || relation.Count < rows.Count / 2)
        {
            return null;
        }

        return relation.IsCopy ? Finding(ProfileFindingKind.TargetCopy, "equals")
            : relation.IsOneToOne() ? Finding(ProfileFindingKind.TargetFunction, "is a one-to-one function of")
            : null;

        ProfileFinding Finding(ProfileFindingKind kind, string what) => new(
            kind, $"The feature '{name}' {what} the target '{other}' in {partition}. If it is not known when a prediction is made, leave it out.")
        {
            Column = name,
            Partition = partition,
            Rows = relation.Count,
        };
    }
}
