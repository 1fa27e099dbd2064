namespace TaskGen.Learn.Tests;

/// <summary>Matrices of rows that were put one after the other.</summary>
internal static class Matrices
{
    public static NumericMatrix Of(MatrixBuilder rows) => new(rows.Values, rows.ColumnNames, rows.RowCount);
}
