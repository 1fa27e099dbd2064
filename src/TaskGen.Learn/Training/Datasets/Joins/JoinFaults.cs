using System.Globalization;
using System.Runtime.CompilerServices;

namespace TaskGen.Learn;

/// <summary>The errors for rows that cannot be joined.</summary>
internal static class JoinFaults
{
    /// <summary>The members that make up the key, as messages name them.</summary>
    public static string Keys<TRow>(RowSchema<TRow> schema) =>
        string.Join("', '", schema.Columns.Where(static column => column.IsKey).Select(static column => column.Name));

    /// <summary>A key that a part has twice.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">The second row.</param>
    /// <param name="first">The first row.</param>
    /// <param name="members">The members that make it up.</param>
    public static DataFormatException SecondRow(object key, DataPlace place, DataPlace first, string members) => new(
        place with { Member = members },
        $"the key {Text(key)} a second time, after {first}",
        "each key once in a part",
        "Remove one of both rows, or join them in a [Union] method.");

    /// <summary>A key that a part lacks.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">The row that it was found in.</param>
    /// <param name="members">The members that make it up.</param>
    /// <param name="part">The member that is the part.</param>
    /// <param name="source">Where its rows are.</param>
    public static DataFormatException NoRow(object key, DataPlace place, string members, string part, string source) => new(
        place with { Member = members },
        $"the key {Text(key)}, for which '{source}' has no row",
        $"a row of '{part}' for each key",
        $"Add it to '{source}', make the member nullable ({part}?) if it may be missing, or leave such rows out with BadRows = BadRows.Skip.");

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

    private static string Text(object key) => key is ITuple keys
        ? $"({string.Join(", ", Enumerable.Range(0, keys.Length).Select(i => Text(keys[i]!)))})"
        : FoundText.Quote(Convert.ToString(key, CultureInfo.InvariantCulture)!);
}
