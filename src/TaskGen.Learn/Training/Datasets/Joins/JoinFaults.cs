using System.Globalization;

namespace TaskGen.Learn;

/// <summary>The errors for rows that cannot be joined.</summary>
internal static class JoinFaults
{
    /// <summary>A key that a part has twice.</summary>
    /// <param name="schema">How the part is read.</param>
    /// <param name="row">The second row.</param>
    /// <param name="first">Where the first is.</param>
    public static DataFormatException SecondRow<TRow>(RowSchema<TRow> schema, Placed<TRow> row, DataPlace first) => new(
        row.Place with { Member = Members(schema) },
        $"the key {Key(schema, row.Row)} a second time, after {first}",
        "each key once in a part",
        "Remove one of both rows, or join them in a [Union] method.");

    /// <summary>A key that a part lacks.</summary>
    /// <param name="schema">How the main source is read.</param>
    /// <param name="row">The row that has the key.</param>
    /// <param name="part">The member that is the part.</param>
    /// <param name="source">What its source is called.</param>
    public static DataFormatException NoRow<TRow>(RowSchema<TRow> schema, Placed<TRow> row, string part, string source) => new(
        row.Place with { Member = Members(schema) },
        $"the key {Key(schema, row.Row)}, for which {source} has no row",
        $"a row of '{part}' for each key",
        $"Add it to {source}, make the member nullable ({part}?) if it may be missing, or leave such rows out with BadRows = BadRows.Skip.");

    /// <summary>A row's own constructor may check its values.</summary>
    public static DataFormatException Refused(DataPlace place, string row, Exception exception) => new(
        place,
        $"values that {row} does not accept: {exception.Message}",
        "values that it accepts",
        "Fix the line or those of its parts, or the check in the row type.",
        exception);

    /// <summary>No row of a source is left.</summary>
    public static DataFormatException NothingLeft(string source, string parts) => new(
        new DataPlace(source),
        $"no row whose key is in {parts}",
        "at least one",
        "Compare the keys of the files: are they written in the same way?");

    private static string Members<TRow>(RowSchema<TRow> schema) => string.Join("', '", Keys(schema).Select(column => schema.Columns[column].Name));

    private static string Key<TRow>(RowSchema<TRow> schema, TRow row)
    {
        var values = Keys(schema)
            .Select(column => FoundText.Quote(Convert.ToString(schema.GetValue(row, column), CultureInfo.InvariantCulture)!)).ToArray();
        return values.Length == 1 ? values[0] : $"({string.Join(", ", values)})";
    }

    private static IEnumerable<int> Keys<TRow>(RowSchema<TRow> schema) =>
        Enumerable.Range(0, schema.Columns.Count).Where(column => schema.Columns[column].IsKey);
}
