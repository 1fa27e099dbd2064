using TaskGen.Storage.Locking;

namespace TaskGen.Storage.Pruning;

/// <summary>Files that a process has left behind when it died.</summary>
internal static class Leftovers
{
    /// <summary>Removes those that nobody has touched since a time, and gives their number.</summary>
    public static int Remove(StoreLayout layout, DateTime before, TimeProvider timeProvider) =>
        Files(layout.Temporary, before).Count(TryDelete)
        + Directory.EnumerateDirectories(layout.Temporary).Count(path => Directory.GetLastWriteTimeUtc(path) < before && TryDelete(path))
        + Files(layout.Locks, before).Count(path => TryRelease(path, timeProvider));

    private static IEnumerable<string> Files(string directory, DateTime before) =>
        Directory.EnumerateFiles(directory).Where(path => File.GetLastWriteTimeUtc(path) < before);

    private static bool TryDelete(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool TryRelease(string path, TimeProvider timeProvider)
    {
        try
        {
            using var taken = FileLock.TryTake(path, timeProvider);
            taken?.Delete();
            return taken is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
