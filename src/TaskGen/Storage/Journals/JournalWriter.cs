using System.Buffers;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace TaskGen.Storage.Journals;

/// <summary>
/// Appends to a journal. A record is with the operating system when <see cref="Append"/> returns, so that the death of the process cannot take it
/// away; it is on the disk soon after, by one sync for all records of a short time: writing waits while a file is synced.
/// </summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    /// <summary>How many bytes of lines are written at once.</summary>
    private const int Piece = 64 * 1024;

    /// <summary>How long records are gathered before they are synced.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>From how many gathered records on another thread begins to write them.</summary>
    private const int Enough = 128;

    /// <summary>From how many on the thread that gathers one has to write them itself.</summary>
    private const int TooMany = 4096;

    // Whoever has the lock of the file may wait for the disk, whoever has that of the gathered records waits for nothing. The file's is taken first.
    private readonly Lock _lock = new();
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _hurry = new();
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _json;
    private readonly SafeFileHandle _file;
    private List<JournalRecord> _gathered = [];
    private List<JournalRecord> _taken = [];
    private long _length;
    private long _synced;
    private Task _syncing = Task.CompletedTask;
    private volatile Exception? _failure;

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

    /// <summary>Appends a record, after those that were gathered before.</summary>
    /// <exception cref="IOException">It could not be written, or an earlier one could not be; nothing more is written then.</exception>
    public void Append(JournalRecord record)
    {
        lock (_lock)
        {
            Write(record);
        }

        lock (_gate)
        {
            EnsureSync();
        }
    }

    /// <summary>
    /// Appends a record that the death of the process may take away: it is written a moment later, or with the next that is appended, and on another
    /// thread unless there are too many.
    /// </summary>
    /// <exception cref="IOException">An earlier one could not be written; nothing more is written then.</exception>
    public void Gather(JournalRecord record)
    {
        ThrowIfFailed();
        int count;
        lock (_gate)
        {
            _gathered.Add(record);
            count = _gathered.Count;
            EnsureSync();
        }

        if (count == Enough)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.TryWriteGathered(), this, preferLocal: false);
        }
        else if (count >= TooMany)
        {
            TryWriteGathered();
        }
    }

    /// <summary>Waits until the disk has all that was appended. What is appended from here on is synced at once.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public async Task FlushAsync()
    {
        await _hurry.CancelAsync().ConfigureAwait(false);
        Task syncing;
        lock (_gate)
        {
            syncing = _syncing;
        }

        await syncing.ConfigureAwait(false);
        ThrowIfFailed();
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

    private void ThrowIfFailed()
    {
        if (_failure is { } failure)
        {
            throw new IOException($"The journal of the run cannot be written any more: {failure.Message}", failure);
        }
    }

    // A failure is kept for whoever appends next, or waits for the end.
    private void TryWriteGathered()
    {
        lock (_lock)
        {
            try
            {
                Write(null);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private void Write(JournalRecord? last)
    {
        ThrowIfFailed();
        lock (_gate)
        {
            (_gathered, _taken) = (_taken, _gathered);
        }

        foreach (var record in _taken)
        {
            JournalLine.Write(_buffer, _json, record);
            if (_buffer.WrittenCount >= Piece)
            {
                WriteBuffer();
            }
        }

        _taken.Clear();
        if (last is not null)
        {
            JournalLine.Write(_buffer, _json, last);
        }

        WriteBuffer();
    }

    private void WriteBuffer()
    {
        if (_buffer.WrittenCount == 0)
        {
            return;
        }

        try
        {
            RandomAccess.Write(_file, _buffer.WrittenSpan, _length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A part of a line may be there: it is damaged, and the reader stops before it.
            _failure = exception;
            throw;
        }

        _length += _buffer.WrittenCount;
        _buffer.ResetWrittenCount();
    }

    private void EnsureSync()
    {
        if (_syncing.IsCompleted)
        {
            _syncing = Task.Run(SyncAsync);
        }
    }

    private async Task SyncAsync()
    {
        while (true)
        {
            // Ends early for whoever waits; that is no error.
            await Task.Delay(Pause, _hurry.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            TryWriteGathered();
            long length;
            lock (_lock)
            {
                lock (_gate)
                {
                    if ((_synced == _length && _gathered.Count == 0) || _failure is not null)
                    {
                        // From here on, the next record starts a new sync.
                        _syncing = Task.CompletedTask;
                        return;
                    }
                }

                length = _length;
            }

            try
            {
                RandomAccess.FlushToDisk(_file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _failure = exception;
            }

            _synced = length;
        }
    }
}
