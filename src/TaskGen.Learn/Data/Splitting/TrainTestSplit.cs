using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Rows divided into those to train on and those to test on, exactly as scikit-learn's <c>train_test_split</c> does for the same seed.</summary>
/// <param name="Train">The positions of the training rows, in the order in which they are to be used.</param>
/// <param name="Test">The positions of the test rows, likewise.</param>
public sealed record TrainTestSplit(PartitionIndex Train, PartitionIndex Test)
{
    /// <summary>Divides rows.</summary>
    /// <remarks>
    /// There are ⌈<paramref name="testSize"/> · <paramref name="count"/>⌉ test rows. Shuffled, they are the first of a random permutation,
    /// and the training rows are the following. Not shuffled, the test rows are the last.
    /// </remarks>
    /// <param name="count">How many rows there are.</param>
    /// <param name="testSize">The part of them that is kept for testing, above 0 and below 1.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default. Without a shuffle it does not matter.</param>
    /// <param name="shuffle">Whether rows are shuffled before they are divided; <see langword="true"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size or the seed is out of range.</exception>
    /// <exception cref="ArgumentException">There are too few rows for both parts.</exception>
    public static TrainTestSplit Create(int count, double testSize, long seed = 0, bool shuffle = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!(testSize > 0 && testSize < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(testSize), testSize, "The test size is a part of the rows: above 0 and below 1.");
        }

        var random = LegacyRandom.Create(seed);
        var testCount = (int)Math.Ceiling(testSize * count);
        var trainCount = count - testCount;
        if (testCount == 0 || trainCount == 0)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A test size of {testSize} divides {count} rows into {trainCount} for training and {testCount} for testing; each needs at least one. "
                    + $"Use more rows or another size."),
                nameof(count));
        }

        if (shuffle)
        {
            var permutation = random.Permutation(count);
            return new TrainTestSplit(new PartitionIndex(permutation[testCount..]), new PartitionIndex(permutation[..testCount]));
        }

        var all = PartitionIndex.All(count).AsSpan();
        return new TrainTestSplit(new PartitionIndex(all[..trainCount].ToArray()), new PartitionIndex(all[trainCount..].ToArray()));
    }

    /// <summary>The two parts of a partition, without a validation partition.</summary>
    /// <remarks>
    /// A shuffled part is put into its order once, so that its rows and numbers lie one after the other and the folds cut from it ascend;
    /// an unshuffled part is a view. The rows themselves are never copied.
    /// </remarks>
    /// <param name="partition">A partition of as many rows as were divided.</param>
    /// <exception cref="ArgumentException">The partition has another number of rows.</exception>
    public Partitions<TRow> Apply<TRow>(Partition<TRow> partition)
    {
        if (partition.Count != Train.Count + Test.Count)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The split is one of {Train.Count + Test.Count} rows, the partition has {partition.Count}."),
                nameof(partition));
        }

        return new Partitions<TRow>(Part(partition, Train), null, Part(partition, Test));
    }

    private static Partition<TRow> Part<TRow>(Partition<TRow> partition, PartitionIndex index) =>
        index.IsAscending ? partition.Select(index) : partition.Reorder(index);
}
