using TaskGen.Storage.Locking;

namespace TaskGen.Storage.Remote;

/// <summary>
/// Says in the working directory that a run puts things there which the remote store does not have yet, from the time of the mark on. It goes when the
/// remote store has them all. One whose process died, or could not reach the remote store until its end, is taken by the next run.
/// </summary>
internal sealed class UploadMark : IDisposable
{
    private const string OwnerEnding = ".owner";

    // Times of files may be coarse, and the inputs of a run are written before it is taken; too much is put there twice, which changes nothing.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    private readonly string _path;
    private readonly FileLock _owner;

    private UploadMark(string path, FileLock owner)
    {
        (_path, _owner) = (path, owner);
    }

    /// <summary>When the first of these things may have been written, by the clock of the file system.</summary>
    public DateTime Since => File.GetLastWriteTimeUtc(_path) - Slack;

    /// <summary>Makes a mark.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static UploadMark Make(StoreLayout layout, TimeProvider timeProvider)
    {
        Directory.CreateDirectory(layout.Uploads);
        var path = Path.Combine(layout.Uploads, Guid.NewGuid().ToString("N"));
        var owner = FileLock.TryTake(path + OwnerEnding, timeProvider)!;
        File.WriteAllBytes(path, []);
        DurableFiles.SyncDirectory(layout.Uploads);
        return new UploadMark(path, owner);
    }

    /// <summary>Takes the marks whose runs have ended without having brought everything to the remote store.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public static IReadOnlyList<UploadMark> TakeLeft(StoreLayout layout, TimeProvider timeProvider)
    {
        var left = new List<UploadMark>();
        foreach (var path in Directory.Exists(layout.Uploads) ? Directory.GetFiles(layout.Uploads) : [])
        {
            if (path.EndsWith(OwnerEnding, StringComparison.Ordinal) || FileLock.TryTake(path + OwnerEnding, timeProvider) is not { } owner)
            {
                continue;
            }

            // Its owner may have removed it meanwhile.
            var mark = new UploadMark(path, owner);
            if (File.Exists(path))
            {
                left.Add(mark);
            }
            else
            {
                mark.Remove();
            }
        }

        return left;
    }

    /// <summary>To be called when the remote store has everything.</summary>
    public void Remove()
    {
        DurableFiles.Discard(_path);
        _owner.Delete();
        Dispose();
    }

    /// <summary>Leaves the mark to the next run, if it was not removed.</summary>
    public void Dispose() => _owner.Dispose();
}
