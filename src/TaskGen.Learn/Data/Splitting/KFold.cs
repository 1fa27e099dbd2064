using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// Folds of equal size, exactly as scikit-learn's <c>KFold</c> cuts them; the first ones are a row longer where the rows do not divide evenly.
/// </summary>
public sealed class KFold
{
    private readonly long _seed;

    /// <summary>Describes the folds.</summary>
    /// <param name="folds">How many folds; 5 by default, at least 2.</param>
    /// <param name="shuffle">Whether rows are assigned to folds at random; <see langword="false"/> by default: neighbours then share a fold.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default. Without a shuffle it does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds, or the seed is out of range.</exception>
    public KFold(int folds = 5, bool shuffle = false, long seed = 0)
    {
        CheckFolds(folds);
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
    /// <param name="count">How many rows there are.</param>
    /// <exception cref="ArgumentException">There are fewer rows than folds.</exception>
    public IReadOnlyList<Fold> Split(int count)
    {
        CheckRows(count, Folds);
        var rows = Shuffle ? LegacyRandom.Create(_seed).Permutation(count) : PartitionIndex.All(count).AsSpan();
        var foldOfRow = new int[count];
        var start = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var size = (count / Folds) + (fold < count % Folds ? 1 : 0);
            foreach (var row in rows.Slice(start, size))
            {
                foldOfRow[row] = fold;
            }

            start += size;
        }

        return Fold.FromAssignment(foldOfRow, Folds);
    }

    internal static void CheckFolds(int folds)
    {
        if (folds < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(folds), folds, "Cross-validation needs at least 2 folds.");
        }
    }

    internal static void CheckRows(int count, int folds)
    {
        if (count < folds)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{count} rows cannot be cut into {folds} folds. Use fewer folds or more rows."), nameof(count));
        }
    }
}
