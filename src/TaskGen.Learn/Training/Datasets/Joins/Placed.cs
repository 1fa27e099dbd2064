namespace TaskGen.Learn;

/// <summary>A row, and where it was read.</summary>
internal readonly record struct Placed<TRow>(TRow Row, DataPlace Place);
