namespace TaskGen.Learn;

/// <summary>One round of cross-validation.</summary>
/// <remarks>Positions ascend, but for those of <see cref="ShuffleSplit"/> and <see cref="StratifiedShuffleSplit"/>, which keep scikit-learn's order.</remarks>
/// <param name="Train">The positions of the rows to train on.</param>
/// <param name="Validation">The positions of the rows that are held out to score the model.</param>
public sealed record Fold(PartitionIndex Train, PartitionIndex Validation)
{
    /// <summary>The folds that hold out the rows of one number each, and train on all others.</summary>
    /// <param name="foldOfRow">For each row the number of the fold that holds it out, from 0.</param>
    /// <param name="folds">How many folds there are.</param>
    internal static Fold[] FromAssignment(ReadOnlySpan<int> foldOfRow, int folds)
    {
        var sizes = new int[folds];
        foreach (var fold in foldOfRow)
        {
            sizes[fold]++;
        }

        var held = Array.ConvertAll(sizes, size => new int[size]);
        Array.Clear(sizes);
        for (var row = 0; row < foldOfRow.Length; row++)
        {
            var fold = foldOfRow[row];
            held[fold][sizes[fold]++] = row;
        }

        // Both parts of a fold share the positions that are held out.
        var count = foldOfRow.Length;
        return Array.ConvertAll(held, positions => new Fold(PartitionIndex.AllBut(count, positions), new PartitionIndex(positions)));
    }
}
