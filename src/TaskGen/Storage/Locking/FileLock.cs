using System.Text;

namespace TaskGen.Storage.Locking;

/// <summary>
/// A lock between processes: a file that is open for its owner alone, so that the operating system frees it when the owner dies. While the owner
/// lives it also touches the file, so that those who wait can pass by one that stands still, such as a machine that is gone and that a network file
/// system has not noticed yet.
/// </summary>
internal sealed class FileLock : IDisposable
{
    /// <summary>How often the owner touches the file.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    /// <summary>After how long without a touch an owner counts as gone.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly FileStream _file;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private bool _isDisposed;

    private FileLock(FileStream file, TimeProvider timeProvider)
    {
        _file = file;
        Touch();
        _timer = timeProvider.CreateTimer(static self => ((FileLock)self!).Touch(), this, Beat, Beat);
    }

    /// <summary>Takes the lock if nobody has it; null if somebody has.</summary>
    /// <param name="path">The file; its directory is there.</param>
    /// <param name="timeProvider">The clock of the touches.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be made.</exception>
    public static FileLock? TryTake(string path, TimeProvider timeProvider)
    {
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0), timeProvider);
        }
        catch (IOException exception) when (IsSharingViolation(exception))
        {
            return null;
        }
    }

    /// <summary>Whether somebody has the lock. Those who ask at the same time are not in each other's way.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static bool IsTaken(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return false;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException exception) when (IsSharingViolation(exception))
        {
            return true;
        }
    }

    /// <summary>Changes with every touch. Only whether two are the same means something: clocks of machines differ.</summary>
    public static long TouchOf(string path) => File.GetLastWriteTimeUtc(path).Ticks;

    /// <summary>Deletes the file; to be called by the owner, when nobody needs the lock any more.</summary>
    public void Delete() => DurableFiles.Discard(_file.Name);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer.Dispose();
            _file.Dispose();
        }
    }

    // Asking whether the file exists would not do: its owner may delete it meanwhile.
    private static bool IsSharingViolation(IOException exception)
    {
        const int wouldBlockOnLinux = 11;
        const int wouldBlockOnBsd = 35;
        const int sharingViolation = unchecked((int)0x80070020);
        return OperatingSystem.IsWindows() ? exception.HResult == sharingViolation : exception.HResult is wouldBlockOnLinux or wouldBlockOnBsd;
    }

    private void Touch()
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            try
            {
                RandomAccess.Write(_file.SafeFileHandle, Encoding.UTF8.GetBytes($"{Environment.MachineName} {Environment.ProcessId}\n"), 0);
            }
            catch (IOException)
            {
                // Others may then do the same at the same time, which costs time and nothing else.
            }
        }
    }
}
