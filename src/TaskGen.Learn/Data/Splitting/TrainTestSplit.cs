using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// Rows divided into those to train on, those to test on and, if asked for, those to validate on, exactly as scikit-learn's <c>train_test_split</c>
/// does for the same seed.
/// </summary>
/// <remarks>
/// With a validation part the rows are divided twice, by the same seed: first the test rows are taken from all rows, then the validation rows from those
/// that are left, in their order. Both sizes are parts of all rows: with sizes of 0.2 and 0.2 there are three training rows for one test row and one
/// validation row. In scikit-learn that is <c>train_test_split(rest, test_size=ceil(0.2 * n))</c>, where <c>n</c> is the number of all rows.
/// </remarks>
/// <param name="Train">The positions of the training rows, in the order in which they are to be used.</param>
/// <param name="Test">The positions of the test rows, likewise.</param>
/// <param name="Validation">The positions of the validation rows, likewise; null if there is no such part.</param>
public sealed record TrainTestSplit(PartitionIndex Train, PartitionIndex Test, PartitionIndex? Validation = null)
{
    /// <summary>How many rows were divided: those of all parts, and those that a gap leaves out.</summary>
    public int RowCount { get; init; } = Train.Count + Test.Count + (Validation?.Count ?? 0);

    /// <summary>Divides rows.</summary>
    /// <remarks>
    /// A size that is a part of the rows is rounded up. Shuffled, the test rows are the first of a random permutation, and the training rows are the
    /// following. Not shuffled, the test rows are the last, and the validation rows those before them.
    /// </remarks>
    /// <param name="count">How many rows there are.</param>
    /// <param name="testSize">The size of what is kept for testing.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default. Without a shuffle it does not matter.</param>
    /// <param name="shuffle">Whether rows are shuffled before they are divided; <see langword="true"/> by default.</param>
    /// <param name="validationSize">The size of what is kept for validation, as a part of all rows; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size or the seed is out of range.</exception>
    /// <exception cref="ArgumentException">There are too few rows for all parts.</exception>
    public static TrainTestSplit Create(int count, SplitSize testSize, long seed = 0, bool shuffle = true, SplitSize? validationSize = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Twice(
            count,
            (rows, size) => shuffle
                ? ShuffleSplit.Draw(rows.Length, SplitCounts.Of(rows.Length, size), LegacyRandom.Create(seed))
                : Last(SplitCounts.Of(rows.Length, size)),
            testSize,
            validationSize?.HeldOutOf(count));
    }

    /// <summary>Divides rows so that each part holds about the same part of every class: <c>train_test_split</c> with <c>stratify</c>.</summary>
    /// <param name="labels">The class of each row, a number for each class; the order of the numbers is that of the classes.</param>
    /// <param name="testSize">The size of what is kept for testing.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default.</param>
    /// <param name="validationSize">The size of what is kept for validation, as a part of all rows; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size or the seed is out of range.</exception>
    /// <exception cref="ArgumentException">There are too few rows for all parts, a class has one row alone, or a part cannot hold all classes.</exception>
    public static TrainTestSplit Stratified(ReadOnlySpan<int> labels, SplitSize testSize, long seed = 0, SplitSize? validationSize = null)
    {
        var classes = labels.ToArray();
        return Twice(
            classes.Length,
            (rows, size) => new StratifiedDraw(Array.ConvertAll(rows, row => classes[row]), SplitCounts.Of(rows.Length, size))
                .Next(LegacyRandom.Create(seed)),
            testSize,
            validationSize?.HeldOutOf(classes.Length));
    }

    /// <summary>Divides rows so that no group is in two parts: the first round of scikit-learn's <c>GroupShuffleSplit</c>. Rows keep their order.</summary>
    /// <param name="groups">The group of each row, a number for each group; the order of the numbers is that of the groups.</param>
    /// <param name="testSize">How many groups are kept for testing, or which part of the groups.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default.</param>
    /// <param name="validationSize">How many groups are kept for validation, or which part of all groups; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size or the seed is out of range.</exception>
    /// <exception cref="ArgumentException">There are too few groups for all parts.</exception>
    public static TrainTestSplit Grouped(ReadOnlySpan<int> groups, SplitSize testSize, long seed = 0, SplitSize? validationSize = null)
    {
        var all = ClassCodes.Sorted(groups);
        return Twice(
            all.Codes.Length,
            (rows, size) =>
            {
                var present = ClassCodes.Sorted(Array.ConvertAll(rows, row => all.Codes[row]));
                return GroupShuffleSplit.Draw(present, SplitCounts.Of(present.ClassCount, size, what: "groups"), LegacyRandom.Create(seed));
            },
            testSize,
            validationSize?.HeldOutOf(all.ClassCount));
    }

    /// <summary>
    /// Divides rows by time: the last are kept for testing, those before them for validation. Rows of the same time keep their order, and may come to lie on
    /// both sides of a boundary.
    /// </summary>
    /// <param name="times">The time of each row.</param>
    /// <param name="testSize">The size of what is kept for testing.</param>
    /// <param name="validationSize">The size of what is kept for validation, as a part of all rows; null for none.</param>
    /// <param name="gap">What is left out before the test rows, and before the validation rows.</param>
    /// <exception cref="ArgumentException">There are too few rows for all parts.</exception>
    internal static TrainTestSplit ByTime(IReadOnlyList<object> times, SplitSize testSize, SplitSize? validationSize, SplitGap gap)
    {
        int[] order = [.. Enumerable.Range(0, times.Count).OrderBy(row => times[row], ValueOrder.Instance)];
        var testStart = times.Count - testSize.HeldOutOf(times.Count);
        var end = gap.Before(testStart, order, times);
        var validationStart = end - (validationSize?.HeldOutOf(times.Count) ?? 0);
        var trained = validationSize is null ? end : gap.Before(validationStart, order, times);
        if (trained <= 0 || testStart >= times.Count)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"A test size of {testSize}{(validationSize is { } size ? $", a validation size of {size}" : "")}{gap} leaves none of the {times.Count} rows "
                + $"for training. Use smaller sizes, a smaller gap or more rows."));
        }

        return new TrainTestSplit(Index(order[..trained]), Index(order[testStart..]), validationSize is null ? null : Index(order[validationStart..end]))
        {
            RowCount = times.Count,
        };
    }

    /// <summary>The parts of a partition.</summary>
    /// <remarks>
    /// A part whose rows do not follow each other is put into its order once, so that its rows and numbers lie one after the other and the folds cut from
    /// it ascend; any other part is a view. The rows themselves are never copied.
    /// </remarks>
    /// <param name="partition">A partition of as many rows as were divided.</param>
    /// <exception cref="ArgumentException">The partition has another number of rows.</exception>
    public Partitions<TRow> Apply<TRow>(Partition<TRow> partition)
    {
        if (partition.Count != RowCount)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The split is one of {RowCount} rows, the partition has {partition.Count}."),
                nameof(partition));
        }

        return new Partitions<TRow>(Part(Train), Validation is null ? null : Part(Validation), Part(Test));

        Partition<TRow> Part(PartitionIndex index) => index.IsRange ? partition.Select(index) : partition.Reorder(index);
    }

    // The second division sees the rows that the first one left, in the order in which it left them.
    private static TrainTestSplit Twice(
        int count, Func<int[], SplitSize, (int[] Train, int[] Test)> divide, SplitSize testSize, SplitSize? validationSize)
    {
        var (rest, test) = divide([.. Enumerable.Range(0, count)], testSize);
        if (validationSize is not { } size)
        {
            return new TrainTestSplit(Index(rest), Index(test));
        }

        var (train, validation) = divide(rest, size);
        return new TrainTestSplit(Index(At(rest, train)), Index(test), Index(At(rest, validation)));
    }

    private static int[] At(int[] rows, int[] positions) => Array.ConvertAll(positions, position => rows[position]);

    private static (int[] Train, int[] Test) Last(SplitCounts counts) =>
        ([.. Enumerable.Range(0, counts.Train)], [.. Enumerable.Range(counts.Train, counts.Test)]);

    private static PartitionIndex Index(int[] positions)
    {
        for (var i = 1; i < positions.Length; i++)
        {
            if (positions[i] != positions[i - 1] + 1)
            {
                return new PartitionIndex(positions);
            }
        }

        return positions.Length == 0 ? PartitionIndex.All(0) : PartitionIndex.Range(positions[0], positions.Length);
    }
}
