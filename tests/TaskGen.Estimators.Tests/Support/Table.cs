using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>Small feature matrices written out in tests.</summary>
internal static class Table
{
    /// <summary>Rows of the same length; columns are named a, b, c, …</summary>
    public static NumericMatrix Of(params double[][] rows) =>
        new([.. rows.SelectMany(row => row)], [.. Enumerable.Range(0, rows[0].Length).Select(j => ((char)('a' + j)).ToString())]);

    /// <summary>No rows, with the columns a and b.</summary>
    public static NumericMatrix Empty { get; } = new([], ["a", "b"]);
}
