using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Folds that each hold about the same part of every class, exactly as scikit-learn's <c>StratifiedKFold</c> cuts them.</summary>
/// <remarks>
/// Classes are numbered in the order in which they first appear. The sorted labels, dealt out one by one to the folds in turn, say how many
/// rows of each class a fold gets; the rows of a class fill the folds in their order, or in a shuffled one.
/// </remarks>
public sealed class StratifiedKFold
{
    private readonly long _seed;

    /// <summary>Describes the folds.</summary>
    /// <param name="folds">How many folds; 5 by default, at least 2.</param>
    /// <param name="shuffle">Whether the rows of each class are assigned to folds at random; <see langword="false"/> by default.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default. Without a shuffle it does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds, or the seed is out of range.</exception>
    public StratifiedKFold(int folds = 5, bool shuffle = false, long seed = 0)
    {
        KFold.CheckFolds(folds);
        LegacyRandom.Create(seed);
        Folds = folds;
        Shuffle = shuffle;
        _seed = seed;
    }

    /// <summary>How many folds there are.</summary>
    public int Folds { get; }

    /// <summary>Whether rows are assigned at random.</summary>
    public bool Shuffle { get; }

    /// <summary>Cuts rows into folds; each call gives the same ones.</summary>
    /// <param name="labels">The class of each row, any number for each class.</param>
    /// <param name="onWarning">Told when a class has fewer rows than there are folds, so that some folds lack it; nobody by default.</param>
    /// <exception cref="ArgumentException">There are fewer rows than folds, or every class has fewer.</exception>
    public IReadOnlyList<Fold> Split(ReadOnlySpan<int> labels, Action<string>? onWarning = null)
    {
        KFold.CheckRows(labels.Length, Folds);
        var classes = Encode(labels, out var counts);
        CheckCounts(counts, onWarning);
        var allocation = Allocate(counts);
        var random = LegacyRandom.Create(_seed);
        var foldOfRow = new int[labels.Length];
        for (var label = 0; label < counts.Length; label++)
        {
            var folds = Repeat(allocation[label], counts[label]);
            if (Shuffle)
            {
                random.Shuffle(folds);
            }

            var next = 0;
            for (var row = 0; row < classes.Length; row++)
            {
                if (classes[row] == label)
                {
                    foldOfRow[row] = folds[next++];
                }
            }
        }

        return Fold.FromAssignment(foldOfRow, Folds);
    }

    private static int[] Encode(ReadOnlySpan<int> labels, out int[] counts)
    {
        var numbers = new Dictionary<int, int>();
        var classes = new int[labels.Length];
        var found = new List<int>();
        for (var row = 0; row < labels.Length; row++)
        {
            if (!numbers.TryGetValue(labels[row], out classes[row]))
            {
                classes[row] = numbers.Count;
                numbers.Add(labels[row], numbers.Count);
                found.Add(0);
            }

            found[classes[row]]++;
        }

        counts = [.. found];
        return classes;
    }

    private void CheckCounts(int[] counts, Action<string>? onWarning)
    {
        if (counts.Max() < Folds)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Folds} folds are more than any class has rows (the largest has {counts.Max()}). Use at most {counts.Max()} folds, KFold, or more rows."),
                nameof(counts));
        }

        if (counts.Min() < Folds)
        {
            onWarning?.Invoke(string.Create(
                CultureInfo.InvariantCulture,
                $"The least populated class has only {counts.Min()} rows, which is less than the {Folds} folds: some folds lack it."));
        }
    }

    /// <summary>For each class how many rows each fold gets: of the sorted labels, fold i gets number i, i + k, i + 2k and so on.</summary>
    private int[][] Allocate(int[] counts)
    {
        var allocation = new int[counts.Length][];
        var position = 0;
        for (var label = 0; label < counts.Length; label++)
        {
            allocation[label] = new int[Folds];
            for (var i = 0; i < counts[label]; i++)
            {
                allocation[label][position++ % Folds]++;
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
