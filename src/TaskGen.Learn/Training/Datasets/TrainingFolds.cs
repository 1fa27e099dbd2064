namespace TaskGen.Learn;

/// <summary>The folds of a study for which nothing is said of them.</summary>
internal static class TrainingFolds
{
    /// <summary>
    /// Folds of time for rows that have one, by group where rows have groups, stratified for one target that is no fraction and whose classes all
    /// have a row for each; scikit-learn's searches choose in the same way.
    /// </summary>
    public static FoldSplitter Default<TRow>(Partition<TRow> rows, int count, DatasetOptions options) => options switch
    {
        _ when DatasetSplit.TimeOf(rows.Schema) is not null => new TimeSeriesSplit(count),
        { GroupBy: not null } => new GroupKFold(count),
        _ when IsClassification(rows, count) => new StratifiedKFold(count),
        _ => new KFold(count),
    };

    private static bool IsClassification<TRow>(Partition<TRow> rows, int count)
    {
        var targets = rows.Schema.Columns.Where(static column => column.Role == RowColumnRole.Target).ToArray();
        return targets is [{ TypeCode: not (TypeCode.Double or TypeCode.Single or TypeCode.Decimal) }]
            && rows.Count > 0
            && RowCodes.Labels(rows).GroupBy(static label => label).All(members => members.Count() >= count);
    }
}
