namespace TaskGen.Learn;

/// <summary>
/// Folds that hold out whole groups and each hold about the same part of every class, exactly as scikit-learn's <c>StratifiedGroupKFold</c> without a
/// shuffle: the group with the most uneven classes goes where the parts of the classes stay most even, then the next.
/// </summary>
public sealed record StratifiedGroupKFold : FoldSplitter
{
    /// <summary>Describes the folds.</summary>
    /// <param name="folds">How many folds; 5 by default, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds.</exception>
    public StratifiedGroupKFold(int folds = 5)
    {
        KFold.CheckFolds(folds);
        Folds = folds;
    }

    /// <summary>How many folds there are.</summary>
    public int Folds { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null)
    {
        KFold.CheckRows(input.Count, Folds);
        var classes = ClassCodes.Sorted(input.Labels);
        var groups = ClassCodes.Sorted(input.Groups);
        StratifiedKFold.CheckCounts(classes.Counts, Folds, onWarning);
        var ofGroup = new double[groups.ClassCount][];
        for (var row = 0; row < input.Count; row++)
        {
            (ofGroup[groups.Codes[row]] ??= new double[classes.ClassCount])[classes.Codes[row]]++;
        }

        var ofFold = Enumerable.Range(0, Folds).Select(_ => new double[classes.ClassCount]).ToArray();
        var foldOfGroup = new int[groups.ClassCount];
        foreach (var group in Enumerable.Range(0, groups.ClassCount).OrderByDescending(group => NumPySum.Deviation(ofGroup[group])))
        {
            foldOfGroup[group] = Best(ofFold, classes.Counts, ofGroup[group]);
            Add(ofFold[foldOfGroup[group]], ofGroup[group], 1);
        }

        return Fold.FromAssignment(Array.ConvertAll(groups.Codes, group => foldOfGroup[group]), Folds);
    }

    private static int Best(double[][] ofFold, int[] classSizes, double[] ofGroup)
    {
        var (best, least, fewest) = (0, double.PositiveInfinity, double.PositiveInfinity);
        for (var fold = 0; fold < ofFold.Length; fold++)
        {
            Add(ofFold[fold], ofGroup, 1);
            var unevenness = Unevenness(ofFold, classSizes);
            Add(ofFold[fold], ofGroup, -1);
            var rows = NumPySum.Of(ofFold[fold]);
            if (unevenness < least || (IsClose(unevenness, least) && rows < fewest))
            {
                (best, least, fewest) = (fold, unevenness, rows);
            }
        }

        return best;
    }

    /// <summary>The mean over the classes of the deviation of their parts between folds.</summary>
    private static double Unevenness(double[][] ofFold, int[] classSizes)
    {
        var deviations = new double[classSizes.Length];
        for (var label = 0; label < deviations.Length; label++)
        {
            var parts = Array.ConvertAll(ofFold, counts => counts[label] / classSizes[label]);

            // The only column of a matrix lies in one piece.
            deviations[label] = deviations.Length == 1 ? NumPySum.Deviation(parts) : NumPySum.DeviationInOrder(parts);
        }

        return NumPySum.Of(deviations) / deviations.Length;
    }

    // NumPy's isclose with its tolerances.
    private static bool IsClose(double value, double other) =>
        double.IsFinite(other) && Math.Abs(value - other) <= 1e-8 + (1e-5 * Math.Abs(other));

    private static void Add(double[] counts, double[] added, int sign)
    {
        for (var label = 0; label < counts.Length; label++)
        {
            counts[label] += sign * added[label];
        }
    }
}
