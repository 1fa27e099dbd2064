namespace TaskGen.Learn;

/// <summary>
/// Folds that hold out whole groups and are about equally large, exactly as scikit-learn's <c>GroupKFold</c> cuts them: the largest group goes to the
/// fold with the fewest rows, then the next.
/// </summary>
/// <remarks>
/// Groups of the same size are taken in the order that NumPy's default sort gives, which is not stable. It is that of NumPy's portable code; on
/// processors with AVX-512 (AVX2 since NumPy 2.0), NumPy orders more than 16 groups otherwise where sizes are equal.
/// </remarks>
public sealed record GroupKFold : FoldSplitter
{
    /// <summary>Describes the folds.</summary>
    /// <param name="folds">How many folds; 5 by default, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds.</exception>
    public GroupKFold(int folds = 5)
    {
        KFold.CheckFolds(folds);
        Folds = folds;
    }

    /// <summary>How many folds there are.</summary>
    public int Folds { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null)
    {
        var groups = ClassCodes.Sorted(input.Groups);
        KFold.CheckRows(groups.ClassCount, Folds, "groups");
        var sizes = new int[Folds];
        var foldOfGroup = new int[groups.ClassCount];
        foreach (var group in NumPySort.Order(groups.Counts).Reverse())
        {
            var lightest = Array.IndexOf(sizes, sizes.Min());
            sizes[lightest] += groups.Counts[group];
            foldOfGroup[group] = lightest;
        }

        return Fold.FromAssignment(Array.ConvertAll(groups.Codes, group => foldOfGroup[group]), Folds);
    }
}
