using System.Collections;
using System.ComponentModel;

namespace TaskGen.CompilerServices;

/// <summary>Makes the inputs of a map's calls from its lists.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MapInputs
{
    /// <summary>The inputs for each item of a list.</summary>
    public static IReadOnlyList<TInputs> Of<T, TInputs>(IReadOnlyList<T> items, Func<T, TInputs> create) =>
        new Made<TInputs>(items.Count, i => create(items[i]));

    /// <summary>The inputs for each pair of items of two lists.</summary>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public static IReadOnlyList<TInputs> Of<T1, T2, TInputs>(IReadOnlyList<T1> first, IReadOnlyList<T2> second, Func<T1, T2, TInputs> create) =>
        first.Count == second.Count
            ? new Made<TInputs>(first.Count, i => create(first[i], second[i]))
            : throw Flow.Unequal(first.Count, second.Count);

    /// <summary>The inputs for each three items of three lists.</summary>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public static IReadOnlyList<TInputs> Of<T1, T2, T3, TInputs>(
        IReadOnlyList<T1> first, IReadOnlyList<T2> second, IReadOnlyList<T3> third, Func<T1, T2, T3, TInputs> create) =>
        first.Count == second.Count && first.Count == third.Count
            ? new Made<TInputs>(first.Count, i => create(first[i], second[i], third[i]))
            : throw Flow.Unequal(first.Count, second.Count, third.Count);

    /// <summary>A list whose items are made when they are asked for: of a million items few are on their way at a time.</summary>
    private sealed class Made<T>(int count, Func<int, T> create) : IReadOnlyList<T>
    {
        public int Count => count;

        public T this[int index] => create(index);

        public IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; i < count; i++)
            {
                yield return create(i);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
