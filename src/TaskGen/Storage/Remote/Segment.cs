namespace TaskGen.Storage.Remote;

/// <summary>A piece of an append-only file.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Begin">Where in the file it begins.</param>
/// <param name="Size">How many of its bytes count.</param>
internal readonly record struct Segment(string Key, long Begin, long Size)
{
    /// <summary>Where in the file it ends.</summary>
    public long End => Begin + Size;
}
