namespace TaskGen.Learn;

/// <summary>A row, and where it was read: every row of a join has a place, of which few are ever shown.</summary>
/// <param name="Row">The row.</param>
/// <param name="File">The file, as messages name it.</param>
/// <param name="Line">The line, from 1; 0 if there are none.</param>
internal readonly record struct Placed<TRow>(TRow Row, string File, long Line)
{
    /// <summary>The place.</summary>
    public DataPlace Place => DataPlace.Of(File, Line);
}
