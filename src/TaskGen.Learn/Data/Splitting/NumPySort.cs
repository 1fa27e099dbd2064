using System.Numerics;

namespace TaskGen.Learn;

/// <summary>
/// The order that NumPy's <c>argsort</c> gives by default, with its order of equal values: introsort (Musser, 1997), as a quicksort with the median of
/// three, insertion sort for 16 values and fewer, and heapsort where it does not divide well.
/// </summary>
internal static class NumPySort
{
    private const int Small = 16;

    /// <summary>The positions of the values in ascending order of the values.</summary>
    public static int[] Order(ReadOnlySpan<int> values)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (values.Length > 1)
        {
            Sort(values, order, BitOperations.Log2((uint)values.Length) * 2);
        }

        return order;
    }

    private static void Sort(ReadOnlySpan<int> values, Span<int> order, int depth)
    {
        if (depth < 0)
        {
            HeapSort(values, order);
            return;
        }

        // As in NumPy, only the larger part looks at its depth before it is divided further.
        while (order.Length > Small)
        {
            var middle = Divide(values, order);
            var left = order[..middle];
            var right = order[(middle + 1)..];
            depth--;
            Sort(values, left.Length < right.Length ? right : left, depth);
            order = left.Length < right.Length ? left : right;
        }

        InsertionSort(values, order);
    }

    private static int Divide(ReadOnlySpan<int> values, Span<int> order)
    {
        var last = order.Length - 1;
        var middle = last >> 1;
        SwapIfLess(values, order, middle, 0);
        SwapIfLess(values, order, last, middle);
        SwapIfLess(values, order, middle, 0);
        var pivot = values[order[middle]];
        var (low, high) = (0, last - 1);
        (order[middle], order[high]) = (order[high], order[middle]);
        while (true)
        {
            do
            {
                low++;
            }
            while (values[order[low]] < pivot);
            do
            {
                high--;
            }
            while (pivot < values[order[high]]);
            if (low >= high)
            {
                break;
            }

            (order[low], order[high]) = (order[high], order[low]);
        }

        (order[low], order[last - 1]) = (order[last - 1], order[low]);
        return low;
    }

    private static void SwapIfLess(ReadOnlySpan<int> values, Span<int> order, int first, int second)
    {
        if (values[order[first]] < values[order[second]])
        {
            (order[first], order[second]) = (order[second], order[first]);
        }
    }

    private static void InsertionSort(ReadOnlySpan<int> values, Span<int> order)
    {
        for (var i = 1; i < order.Length; i++)
        {
            var moved = order[i];
            var j = i;
            for (; j > 0 && values[moved] < values[order[j - 1]]; j--)
            {
                order[j] = order[j - 1];
            }

            order[j] = moved;
        }
    }

    private static void HeapSort(ReadOnlySpan<int> values, Span<int> order)
    {
        for (var root = order.Length / 2; root > 0; root--)
        {
            Sink(values, order, root, order[root - 1]);
        }

        for (var end = order.Length - 1; end > 0; end--)
        {
            var moved = order[end];
            order[end] = order[0];
            Sink(values, order[..end], 1, moved);
        }
    }

    // Nodes count from 1: the children of n are 2n and 2n + 1.
    private static void Sink(ReadOnlySpan<int> values, Span<int> heap, int root, int moved)
    {
        var child = root * 2;
        while (child <= heap.Length)
        {
            if (child < heap.Length && values[heap[child - 1]] < values[heap[child]])
            {
                child++;
            }

            if (values[moved] >= values[heap[child - 1]])
            {
                break;
            }

            heap[root - 1] = heap[child - 1];
            root = child;
            child *= 2;
        }

        heap[root - 1] = moved;
    }
}
