using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// Folds of equal size, exactly as scikit-learn's <c>KFold</c> cuts them; the first ones are a row longer where the rows do not divide evenly.
/// </summary>
public sealed record KFold : FoldSplitter
{
    /// <summary>Describes the folds.</summary>
    /// <param name="folds">How many folds; 5 by default, at least 2.</param>
    /// <param name="shuffle">Whether rows are assigned to folds at random; <see langword="false"/> by default: neighbours then share a fold.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default. Without a shuffle it does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds, or the seed is out of range.</exception>
    public KFold(int folds = 5, bool shuffle = false, long seed = 0)
    {
        CheckFolds(folds);
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
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null) =>
        Split(input.Count, Folds, Shuffle ? LegacyRandom.Create(Seed) : null);

    /// <summary>The folds with a generator that may go on to others; null for rows in their order.</summary>
    internal static Fold[] Split(int count, int folds, LegacyRandom? random)
    {
        CheckRows(count, folds);
        var rows = random?.Permutation(count);
        var foldOfRow = new int[count];
        var position = 0;
        for (var fold = 0; fold < folds; fold++)
        {
            var end = position + (count / folds) + (fold < count % folds ? 1 : 0);
            for (; position < end; position++)
            {
                foldOfRow[rows?[position] ?? position] = fold;
            }
        }

        return Fold.FromAssignment(foldOfRow, folds);
    }

    internal static void CheckFolds(int folds)
    {
        if (folds < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(folds), folds, "Cross-validation needs at least 2 folds.");
        }
    }

    internal static void CheckRows(int count, int folds, string what = "rows")
    {
        if (count < folds)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"{count} {what} cannot be cut into {folds} folds. Use fewer folds or more {what}."));
        }
    }
}
