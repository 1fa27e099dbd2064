namespace TaskGen.Learn;

/// <summary>The folds of a study for which nothing is said of them.</summary>
internal static class TrainingFolds
{
    private const int Count = 5;

    /// <summary>
    /// Five folds: of time for rows that have one, by group where rows have groups, stratified for one target that is no fraction and whose classes all
    /// have five rows; scikit-learn's searches choose in the same way.
    /// </summary>
    public static FoldSplitter Default<TRow>(Partition<TRow> rows, DatasetOptions options) => options switch
    {
        _ when DatasetSplit.TimeOf(rows.Schema) is not null => new TimeSeriesSplit(Count),
        { GroupBy: not null } => new GroupKFold(Count),
        _ when IsClassification(rows) => new StratifiedKFold(Count),
        _ => new KFold(Count),
    };

    private static bool IsClassification<TRow>(Partition<TRow> rows)
    {
        var targets = rows.Schema.Columns.Where(static column => column.Role == RowColumnRole.Target).ToArray();
        return targets is [{ TypeCode: not (TypeCode.Double or TypeCode.Single or TypeCode.Decimal) }]
            && rows.Count > 0
            && RowCodes.Labels(rows).GroupBy(static label => label).All(static rows => rows.Count() >= Count);
    }
}
