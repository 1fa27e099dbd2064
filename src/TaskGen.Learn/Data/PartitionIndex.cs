using System.Collections;

namespace TaskGen.Learn;

/// <summary>The positions of some rows in a partition: what a fold or a split is, instead of a copy of the rows.</summary>
/// <remarks>Positions count from zero in the partition they were cut from. They keep the order they were given in and may repeat.</remarks>
public sealed class PartitionIndex : IReadOnlyList<int>
{
    private readonly int[] _positions;

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
    }

    /// <summary>How many rows are chosen.</summary>
    public int Count => _positions.Length;

    /// <summary>The position of the row that is visited at <paramref name="index"/>.</summary>
    public int this[int index] => _positions[index];

    /// <summary>The positions without a copy.</summary>
    public ReadOnlySpan<int> AsSpan() => _positions;

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)_positions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether each position is greater than the one before it.</summary>
    internal bool IsAscending
    {
        get
        {
            for (var i = 1; i < _positions.Length; i++)
            {
                if (_positions[i] <= _positions[i - 1])
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>These positions in what <paramref name="outer"/> was cut from; if that is null, the index itself.</summary>
    /// <param name="count">How many rows there are to choose from.</param>
    /// <param name="outer">The index of the view that this one is cut from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is not below <paramref name="count"/>.</exception>
    internal PartitionIndex Within(int count, PartitionIndex? outer)
    {
        foreach (var position in _positions)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, count, "index");
        }

        return outer is null ? this : new PartitionIndex(Array.ConvertAll(_positions, position => outer._positions[position]));
    }

    /// <summary>The positions of every row of a partition with <paramref name="count"/> rows, ascending.</summary>
    public static PartitionIndex All(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var positions = new int[count];
        for (var i = 0; i < count; i++)
        {
            positions[i] = i;
        }

        return new PartitionIndex(positions);
    }
}
