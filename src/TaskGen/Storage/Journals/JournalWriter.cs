using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace TaskGen.Storage.Journals;

/// <summary>
/// Appends to a journal. A record is with the operating system when <see cref="Append"/> returns, so that the death of the process cannot take it
/// away; it is on the disk soon after, by one sync for all records of a short time: writing waits while a file is synced.
/// </summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    /// <summary>How long records are gathered before they are synced.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _hurry = new();
    private readonly MemoryStream _buffer = new(1024);
    private readonly Utf8JsonWriter _json;
    private readonly SafeFileHandle _file;
    private long _length;
    private long _synced;
    private Task _syncing = Task.CompletedTask;
    private Exception? _failure;

    /// <param name="path">The file; it is made if it is not there.</param>
    /// <param name="length">How much of it is whole; the rest is cut off.</param>
    public JournalWriter(string path, long length)
    {
        _json = new Utf8JsonWriter(_buffer);
        _file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (RandomAccess.GetLength(_file) > length)
        {
            RandomAccess.SetLength(_file, length);
        }

        _length = _synced = length;
    }

    /// <summary>Appends a record.</summary>
    /// <exception cref="IOException">It could not be written, or an earlier one could not be synced; nothing more is written then.</exception>
    public void Append(JournalRecord record)
    {
        lock (_lock)
        {
            if (_failure is { } failure)
            {
                throw new IOException($"The journal of the run cannot be written any more: {failure.Message}", failure);
            }

            var line = JournalLine.Write(_buffer, _json, record).Span;
            try
            {
                RandomAccess.Write(_file, line, _length);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A part of the line may be there: it is damaged, and the reader stops before it.
                _failure = exception;
                throw;
            }

            _length += line.Length;
            if (_syncing.IsCompleted)
            {
                _syncing = Task.Run(SyncAsync);
            }
        }
    }

    /// <summary>Waits until the disk has all that was appended. What is appended from here on is synced at once.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public async Task FlushAsync()
    {
        await _hurry.CancelAsync().ConfigureAwait(false);
        Task syncing;
        lock (_lock)
        {
            syncing = _syncing;
        }

        await syncing.ConfigureAwait(false);
        if (_failure is { } failure)
        {
            throw new IOException($"The journal of the run could not be written: {failure.Message}", failure);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _hurry.CancelAsync().ConfigureAwait(false);
        await _syncing.ConfigureAwait(false);
        _hurry.Dispose();
        _json.Dispose();
        _file.Dispose();
    }

    private async Task SyncAsync()
    {
        while (true)
        {
            // Ends early for whoever waits; that is no error.
            await Task.Delay(Pause, _hurry.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            long length;
            lock (_lock)
            {
                if (_synced == _length || _failure is not null)
                {
                    // From here on, the next record starts a new sync.
                    _syncing = Task.CompletedTask;
                    return;
                }

                length = _length;
            }

            try
            {
                RandomAccess.FlushToDisk(_file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                lock (_lock)
                {
                    _failure = exception;
                }
            }

            _synced = length;
        }
    }
}
