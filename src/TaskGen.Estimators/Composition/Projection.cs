using System.Collections;

namespace TaskGen.Estimators;

/// <summary>One value of each row, read when it is asked for.</summary>
internal sealed class Projection<TRow, TValue>(IReadOnlyList<TRow> rows, Func<TRow, TValue> value) : IReadOnlyList<TValue>
{
    public int Count => rows.Count;

    public TValue this[int index] => value(rows[index]);

    public IEnumerator<TValue> GetEnumerator()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            yield return value(rows[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
