using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TaskGen.Learn;

/// <summary>The positions of some rows in a partition: what a fold or a split is, instead of a copy of the rows.</summary>
/// <remarks>
/// Positions count from zero in the partition they were cut from. They keep the order they were given in and may repeat. Those of the training
/// rows of a fold cost next to no memory: they are all but the rows that the fold holds out.
/// </remarks>
public sealed class PartitionIndex : IReadOnlyList<int>
{
    // Either the positions themselves, or a run of them with gaps.
    private readonly int[]? _positions;
    private readonly RunWithGaps _run;

    /// <summary>Takes over the given positions; the array must not be changed afterwards.</summary>
    /// <param name="positions">Positions from zero, in the order in which rows are to be visited.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is negative.</exception>
    public PartitionIndex(int[] positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        foreach (var position in positions)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(position, nameof(positions));
        }

        _positions = positions;
        Count = positions.Length;
    }

    private PartitionIndex(RunWithGaps run)
    {
        _run = run;
        Count = run.Count;
    }

    /// <summary>How many rows are chosen.</summary>
    public int Count { get; }

    /// <summary>The position of the row that is visited at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not from 0 to below <see cref="Count"/>.</exception>
    public int this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                ThrowOutOfRange(index);
            }

            return _positions is { } positions ? positions[index] : _run[index];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The positions of every row of a partition with <paramref name="count"/> rows, ascending.</summary>
    public static PartitionIndex All(int count) => Range(0, count);

    /// <summary>So many positions one after the other.</summary>
    internal static PartitionIndex Range(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new PartitionIndex(new RunWithGaps(start, count, []));
    }

    /// <summary>The positions of every row of a partition with <paramref name="count"/> rows but some.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="gaps">The positions that are left out, ascending and below <paramref name="count"/>; taken over.</param>
    internal static PartitionIndex AllBut(int count, int[] gaps) => new(new RunWithGaps(0, count, gaps));

    /// <summary>Whether the positions follow each other without a gap.</summary>
    internal bool IsRange => _positions is null && _run.IsRange;

    /// <summary>These positions in what <paramref name="outer"/> was cut from; if that is null, the index itself.</summary>
    /// <param name="count">How many rows there are to choose from.</param>
    /// <param name="outer">The index of the view that this one is cut from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is not below <paramref name="count"/>.</exception>
    internal PartitionIndex Within(int count, PartitionIndex? outer)
    {
        CheckBelow(count);
        if (outer is null)
        {
            return this;
        }

        if (outer.IsRange && _positions is null)
        {
            return Count == 0 ? this : new PartitionIndex(_run.From(outer._run.Start));
        }

        var positions = new int[Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = outer[this[i]];
        }

        return new PartitionIndex(positions);
    }

    // On its own, so that the indexer is small enough to be inlined.
    [DoesNotReturn]
    private static void ThrowOutOfRange(int index) => throw new ArgumentOutOfRangeException(nameof(index), index, "There are fewer rows.");

    private void CheckBelow(int count)
    {
        if (_positions is null)
        {
            if (Count > 0)
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThan(_run.End, count, "index");
            }

            return;
        }

        foreach (var position in _positions)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, count, "index");
        }
    }
}
