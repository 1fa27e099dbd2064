namespace TaskGen.Learn;

/// <summary>An order of rows that does not depend on the database.</summary>
internal static class RowOrder
{
    /// <summary>The rows by the members that are their key; those of one key, and rows without any, keep their order.</summary>
    public static TRow[] ByKeys<TRow>(TRow[] rows, RowSchema<TRow> schema)
    {
        int[] keys = [.. Enumerable.Range(0, schema.Columns.Count).Where(column => schema.Columns[column].IsKey)];
        return keys.Length == 0
            ? rows
            : [.. keys.Skip(1).Aggregate(rows.OrderBy(Value(keys[0]), Values), (order, column) => order.ThenBy(Value(column), Values))];

        Func<TRow, object?> Value(int column) => row => schema.GetValue(row, column);
    }

    /// <summary>Compares two values of one type: texts by their code units.</summary>
    public static int Compare(object? a, object? b) =>
        a is string first && b is string second ? string.CompareOrdinal(first, second) : System.Collections.Comparer.DefaultInvariant.Compare(a, b);

    private static Comparer<object?> Values { get; } = Comparer<object?>.Create(Compare);
}
