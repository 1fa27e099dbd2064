namespace TaskGen.Learn;

/// <content>Batches.</content>
public sealed partial class Partition<TRow>
{
    /// <summary>The rows in views of a size; the last may be smaller.</summary>
    /// <param name="size">The rows of a batch, at least 1.</param>
    /// <param name="shuffleSeed">
    /// The seed of the order in which rows are visited, from 0 to 4294967295, for example the number of the epoch; null, the default, for the order
    /// of the partition.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1, or the seed is out of range.</exception>
    public IEnumerable<Partition<TRow>> Batches(int size, long? shuffleSeed = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var order = shuffleSeed is { } seed ? LegacyRandom.Create(seed).Permutation(Count) : null;
        return Cut();

        IEnumerable<Partition<TRow>> Cut()
        {
            for (var start = 0; start < Count; start += size)
            {
                var positions = new int[Math.Min(size, Count - start)];
                for (var i = 0; i < positions.Length; i++)
                {
                    positions[i] = order is null ? start + i : order[start + i];
                }

                yield return Select(new PartitionIndex(positions));
            }
        }
    }
}
