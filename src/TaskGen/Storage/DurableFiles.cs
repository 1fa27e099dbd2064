using System.Runtime.InteropServices;

namespace TaskGen.Storage;

/// <summary>Files that are there as a whole or not at all, also after a power failure: written aside, synced, and renamed.</summary>
internal static partial class DurableFiles
{
    /// <summary>Writes a file; one that is there already is replaced.</summary>
    /// <param name="path">The file; its directory is made if it is missing.</param>
    /// <param name="aside">A name on the same file system under which it is written first.</param>
    /// <param name="content">What it holds.</param>
    public static void Write(string path, string aside, ReadOnlySpan<byte> content)
    {
        try
        {
            using (var handle = File.OpenHandle(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length))
            {
                RandomAccess.Write(handle, content, 0);
                RandomAccess.FlushToDisk(handle);
            }

            Publish(aside, path);
        }
        catch
        {
            Discard(aside);
            throw;
        }
    }

    /// <summary>Gives a file that was written and synced its name.</summary>
    public static void Publish(string aside, string path)
    {
        var directory = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(directory))
        {
            Directory.CreateDirectory(directory);
            SyncDirectory(Path.GetDirectoryName(directory)!);
        }

        File.Move(aside, path, overwrite: true);
        SyncDirectory(directory);
    }

    /// <summary>Deletes a file that was written in vain, if that is possible.</summary>
    public static void Discard(string aside)
    {
        try
        {
            File.Delete(aside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It has a name that nobody looks for, and goes with the next pruning.
        }
    }

    /// <summary>Waits until the disk has the names in a directory. Windows keeps them in its journal by itself.</summary>
    public static void SyncDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const int readOnly = 0;
        var descriptor = Open(directory, readOnly);
        if (descriptor < 0)
        {
            throw new IOException($"The directory '{directory}' cannot be opened: {Marshal.GetLastPInvokeErrorMessage()}.");
        }

        try
        {
            // Some network file systems refuse to sync a directory; they keep names in their own way.
            const int invalidArgument = 22;
            if (Sync(descriptor) < 0 && Marshal.GetLastPInvokeError() != invalidArgument)
            {
                throw new IOException($"The directory '{directory}' cannot be synced: {Marshal.GetLastPInvokeErrorMessage()}.");
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
