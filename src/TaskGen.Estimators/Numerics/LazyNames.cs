using System.Collections;

namespace TaskGen.Estimators;

/// <summary>Names of columns that are put together when they are asked for: a prediction for one row seldom asks for thousands of them.</summary>
internal sealed class LazyNames(int count, Func<int, string> name) : IReadOnlyList<string>
{
    public int Count => count;

    public string this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            return name(index);
        }
    }

    /// <summary>The names of several lists, one list behind the other.</summary>
    public static LazyNames Joined(IReadOnlyList<string>[] lists) => new(lists.Sum(static list => list.Count), index =>
    {
        var list = 0;
        for (; index >= lists[list].Count; list++)
        {
            index -= lists[list].Count;
        }

        return lists[list][index];
    });

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return name(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
