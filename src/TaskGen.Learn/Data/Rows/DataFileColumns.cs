namespace TaskGen.Learn;

/// <summary>Tells rows that have files as members.</summary>
internal static class DataFileColumns
{
    /// <summary>Whether a member of the row is a file.</summary>
    public static bool Has<TRow>(RowSchema<TRow> schema) => schema.Columns.Any(Is);

    /// <summary>Whether a member is a file.</summary>
    public static bool Is(RowColumn column) => column.Type == typeof(DataFile);
}
