using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Folds that each hold about the same part of every class, exactly as scikit-learn's <c>StratifiedKFold</c> cuts them.</summary>
/// <remarks>
/// Classes are numbered in the order in which they first appear. The sorted labels, dealt out one by one to the folds in turn, say how many
/// rows of each class a fold gets; the rows of a class fill the folds in their order, or in a shuffled one.
/// </remarks>
public sealed record StratifiedKFold : FoldSplitter
{
    /// <summary>Describes the folds.</summary>
    /// <param name="folds">How many folds; 5 by default, at least 2.</param>
    /// <param name="shuffle">Whether the rows of each class are assigned to folds at random; <see langword="false"/> by default.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default. Without a shuffle it does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds, or the seed is out of range.</exception>
    public StratifiedKFold(int folds = 5, bool shuffle = false, long seed = 0)
    {
        KFold.CheckFolds(folds);
        Folds = folds;
        Shuffle = shuffle;
        Seed = LegacyRandom.CheckedSeed(seed);
    }

    /// <summary>How many folds there are.</summary>
    public int Folds { get; }

    /// <summary>Whether rows are assigned at random.</summary>
    public bool Shuffle { get; }

    /// <summary>The seed of the shuffle.</summary>
    public long Seed { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null) => Split(input.Labels, onWarning);

    /// <summary>Cuts rows into folds; each call gives the same ones.</summary>
    /// <param name="labels">The class of each row, any number for each class.</param>
    /// <param name="onWarning">Told when a class has fewer rows than there are folds, so that some folds lack it; nobody by default.</param>
    /// <exception cref="ArgumentException">There are fewer rows than folds, or every class has fewer.</exception>
    public IReadOnlyList<Fold> Split(ReadOnlySpan<int> labels, Action<string>? onWarning = null) =>
        Split(labels, Folds, Shuffle ? LegacyRandom.Create(Seed) : null, onWarning);

    /// <summary>The folds with a generator that may go on to others; null for the rows of a class in their order.</summary>
    internal static Fold[] Split(ReadOnlySpan<int> labels, int folds, LegacyRandom? random, Action<string>? onWarning)
    {
        KFold.CheckRows(labels.Length, folds);
        var classes = ClassCodes.ByAppearance(labels);
        CheckCounts(classes.Counts, folds, onWarning);
        var allocation = Allocate(classes.Counts, folds);
        var foldOfRow = new int[labels.Length];
        var rows = classes.Rows();
        for (var label = 0; label < rows.Length; label++)
        {
            var foldOf = Repeat(allocation[label], rows[label].Length);
            random?.Shuffle(foldOf);
            for (var i = 0; i < foldOf.Length; i++)
            {
                foldOfRow[rows[label][i]] = foldOf[i];
            }
        }

        return Fold.FromAssignment(foldOfRow, folds);
    }

    internal static void CheckCounts(int[] counts, int folds, Action<string>? onWarning)
    {
        if (counts.Max() < folds)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{folds} folds are more than any class has rows (the largest has {counts.Max()}). Use at most {counts.Max()} folds, KFold, or more rows."),
                nameof(counts));
        }

        if (counts.Min() < folds)
        {
            onWarning?.Invoke(string.Create(
                CultureInfo.InvariantCulture,
                $"The least populated class has only {counts.Min()} rows, which is less than the {folds} folds: some folds lack it."));
        }
    }

    /// <summary>For each class how many rows each fold gets: of the sorted labels, fold i gets number i, i + k, i + 2k and so on.</summary>
    private static int[][] Allocate(int[] counts, int folds)
    {
        var allocation = new int[counts.Length][];
        var position = 0;
        for (var label = 0; label < counts.Length; label++)
        {
            allocation[label] = new int[folds];
            for (var i = 0; i < counts[label]; i++)
            {
                allocation[label][position++ % folds]++;
            }
        }

        return allocation;
    }

    /// <summary>The number of each fold, as often as it gets a row.</summary>
    private static int[] Repeat(int[] allocation, int count)
    {
        var folds = new int[count];
        var next = 0;
        for (var fold = 0; fold < allocation.Length; fold++)
        {
            folds.AsSpan(next, allocation[fold]).Fill(fold);
            next += allocation[fold];
        }

        return folds;
    }
}
