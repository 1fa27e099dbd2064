using System.Globalization;

namespace TaskGen.Storage.Remote;

/// <summary>
/// The pieces that an append-only file has in a remote store. The name of each is the place of its first byte in the file, in 20 digits; the last one is
/// replaced by a longer one until it is large enough.
/// </summary>
internal static class Segments
{
    /// <summary>From how many bytes on the next piece begins.</summary>
    public const int Enough = 256 * 1024;

    /// <summary>The key of the piece that begins somewhere.</summary>
    public static string KeyOf(string prefix, long begin) => prefix + begin.ToString("D20", CultureInfo.InvariantCulture);

    /// <summary>
    /// The pieces in order. Each counts up to the beginning of the next: what an owner that was passed by has put behind that is of no use.
    /// </summary>
    /// <param name="prefix">The beginning of the keys of the pieces.</param>
    /// <param name="items">A list with them, in the order of the keys.</param>
    /// <exception cref="IOException">One is missing.</exception>
    public static IReadOnlyList<Segment> Of(string prefix, IEnumerable<RemoteItem> items)
    {
        var segments = new List<Segment>();
        foreach (var item in items)
        {
            if (BeginOf(prefix, item.Key) is not { } begin)
            {
                continue;
            }

            var end = segments.Count == 0 ? 0 : segments[^1].End;
            if (begin > end)
            {
                throw new IOException($"The piece of '{prefix}' that begins at byte {end.ToString(CultureInfo.InvariantCulture)} is missing.");
            }

            if (segments.Count > 0)
            {
                segments[^1] = segments[^1] with { Size = begin - segments[^1].Begin };
            }

            segments.Add(new Segment(item.Key, begin, item.Size));
        }

        return segments;
    }

    /// <summary>How many bytes of a file the remote store has, as this machine knows.</summary>
    public static long ReadMark(string path) =>
        File.Exists(MarkOf(path))
        && long.TryParse(File.ReadAllText(MarkOf(path)), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    /// <summary>Remembers how many bytes of a file the remote store has. What is remembered may be too little, and never too much.</summary>
    public static void WriteMark(string path, long length)
    {
        var aside = MarkOf(path) + "." + Guid.NewGuid().ToString("N");
        File.WriteAllText(aside, length.ToString(CultureInfo.InvariantCulture));
        File.Move(aside, MarkOf(path), overwrite: true);
    }

    private static long? BeginOf(string prefix, string key) =>
        key.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(key.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var begin) ? begin : null;

    private static string MarkOf(string path) => path + ".uploaded";
}
