namespace TaskGen.Storage.Remote;

/// <summary>Brings an append-only file of the working directory to where the remote store is, which another machine may have written to.</summary>
internal static class SegmentDownload
{
    /// <summary>
    /// Fetches what the file lacks. What the file has beyond the remote store stays, unless another machine went on from there: then that counts.
    /// Nobody else may write to the file.
    /// </summary>
    /// <param name="remote">The remote store.</param>
    /// <param name="prefix">The beginning of the keys of the pieces.</param>
    /// <param name="items">The list of the pieces, in order.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many bytes the remote store has of it.</returns>
    /// <exception cref="IOException">A piece is missing or damaged, or cannot be fetched.</exception>
    public static async Task<long> FetchAsync(
        RemoteStore remote, string prefix, IReadOnlyList<RemoteItem> items, string path, CancellationToken cancellationToken)
    {
        var segments = Segments.Of(prefix, items);
        var length = segments.Count == 0 ? 0 : segments[^1].End;
        var own = File.Exists(path) ? new FileInfo(path).Length : 0;
        var same = Math.Min(Segments.ReadMark(path), own);
        if (length <= same)
        {
            // Nothing is there that this machine did not put; fewer bytes than it put are those of a list that is behind, or of a store that was cleared.
            return length;
        }

        using var rest = new MemoryStream();
        foreach (var segment in segments.Where(segment => segment.End > same))
        {
            var piece = await remote.ReadAsync(segment.Key, cancellationToken).ConfigureAwait(false);
            if (piece is null || piece.Length < segment.Size)
            {
                throw new IOException($"'{remote.Url}/{segment.Key}' is cut off, or not there any more.");
            }

            // The last may have grown since it was listed.
            var skipped = (int)Math.Max(0, same - segment.Begin);
            rest.Write(piece.AsSpan(skipped, (int)segment.Size - skipped));
        }

        if (rest.Length == 0 || rest.GetBuffer()[rest.Length - 1] != '\n')
        {
            throw new IOException($"The last line of '{remote.Url}/{prefix}' is cut off.");
        }

        Merge(path, same, rest.GetBuffer().AsSpan(0, (int)rest.Length));
        Segments.WriteMark(path, length);
        return length;
    }

    private static void Merge(string path, long same, ReadOnlySpan<byte> rest)
    {
        using var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var own = new byte[Math.Min(RandomAccess.GetLength(file) - same, rest.Length)];
        var count = RandomAccess.Read(file, own, same);
        if (count == rest.Length && rest.SequenceEqual(own))
        {
            // This machine had put it, and died before it could note that; it may have more.
            return;
        }

        RandomAccess.SetLength(file, same);
        RandomAccess.Write(file, rest, same);
        RandomAccess.FlushToDisk(file);
    }
}
