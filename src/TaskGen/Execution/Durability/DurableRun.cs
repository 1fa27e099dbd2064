using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Serialization;
using TaskGen.Storage.Access;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Locking;
using TaskGen.Storage.Remote;

namespace TaskGen.Execution.Durability;

/// <summary>What a run keeps in its store, and what it finds there of itself and of others.</summary>
internal sealed class DurableRun : IAsyncDisposable
{
    private readonly StoreDirectory _store;
    private readonly RunHistory _history;
    private readonly JournalWriter _journal;
    private readonly FileLock _owner;
    private readonly RemoteRun? _remote;
    private readonly LogWriter _log;
    private readonly ILogger _logger;
    private readonly TimeProvider _timeProvider;
    private readonly ConcurrentDictionary<TaskDefinition, KeyHead> _heads = [];
    private readonly ConcurrentDictionary<string, bool> _diverged = new(StringComparer.Ordinal);
    private int _isBroken;

    /// <param name="store">The store.</param>
    /// <param name="started">The first line of the journal.</param>
    /// <param name="history">What the run had done before it was resumed.</param>
    /// <param name="journal">The journal, ready for more.</param>
    /// <param name="owner">Shows others that the run is alive.</param>
    /// <param name="remote">Brings all that to a remote store; null for a store that is a directory.</param>
    /// <param name="host">What the host offers.</param>
    /// <param name="memory">Has some results at hand; null if nothing does.</param>
    public DurableRun(
        StoreDirectory store, RunStarted started, RunHistory history, JournalWriter journal, FileLock owner, RemoteRun? remote, HostServices host,
        ResultMemory? memory)
    {
        (_store, _history, _journal, _owner, _remote, _timeProvider) = (store, history, journal, owner, remote, host.TimeProvider);
        _logger = host.CreateLogger(started.Name);
        _log = new LogWriter(store.Layout.LogOf(started.Id));
        Id = started.Id;
        Seed = started.Seed;
        Sample = started.Sample;
        Cache = new ResultCache(store, memory, host.TimeProvider, _logger);
    }

    /// <summary>Identifies the run; a run that is resumed stays the same.</summary>
    public Guid Id { get; }

    /// <summary>The seed of the run.</summary>
    public int Seed { get; }

    /// <summary>The part of each partition of a dataset that is used; null for all.</summary>
    public double? Sample { get; }

    /// <summary>Results of all runs.</summary>
    public ResultCache Cache { get; }

    /// <summary>What the keys of all calls of a task have in common.</summary>
    public KeyHead HeadOf<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TaskOptions options)
        where TInputs : notnull
    {
        if (!_heads.TryGetValue(task, out var head) || !ReferenceEquals(head.Options, options))
        {
            _heads[task] = head = KeyHead.Of(task, options);
        }

        return head;
    }

    /// <summary>Finds the result that the run had for a call before it was resumed.</summary>
    /// <param name="path">The place of the call.</param>
    /// <param name="task">The full name of the task.</param>
    /// <param name="key">The key of the call.</param>
    /// <param name="version">The part of it that stands for the code.</param>
    /// <param name="codec">How the result is read.</param>
    /// <param name="output">The result.</param>
    public bool TryResume<TOutput>(string path, string task, string key, string version, Codec<TOutput> codec, [MaybeNullWhen(false)] out TOutput output)
    {
        output = default;
        if (_history.Find(path, key) is not { } committed)
        {
            if (_history.At(path) is { } other && _diverged.TryAdd(path, true))
            {
                DurabilityLog.Recomputed(_logger, path, Reason(other, task, version));
            }

            return false;
        }

        try
        {
            output = _store.Read(codec, committed.Output);
            if (committed.Path != path)
            {
                NoteFound(committed with { Path = path });
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidValueException)
        {
            DurabilityLog.ResultLost(_logger, path, exception.Message);
            return false;
        }
    }

    /// <summary>Brings a result into the form in which it is kept; null if the store cannot be written to.</summary>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it.</exception>
    public StoredValue? Keep<TOutput>(Codec<TOutput> codec, TOutput output)
    {
        try
        {
            return _store.Write(codec, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Break(exception);
            return null;
        }
    }

    /// <summary>The same for the result of a workflow, which nothing but a reader takes up again: null also where it is no value of its type.</summary>
    public StoredValue? KeepIfPossible<TOutput>(Codec<TOutput> codec, TOutput output)
    {
        try
        {
            return Keep(codec, output);
        }
        catch (InvalidValueException exception)
        {
            DurabilityLog.OutputNotKept(_logger, exception.Message);
            return null;
        }
    }

    /// <summary>Adds a line to the log of the run.</summary>
    public void Log(
        string path, int attempt, LogLevel level, string category, string message, IReadOnlyDictionary<string, string>? properties, Exception? exception) =>
        _log.Append(new LogRecord(
            _timeProvider.GetUtcNow(), path, attempt, level, category, message, properties, exception is null ? null : FaultRecord.Of(exception)));

    /// <summary>Adds a line to the journal. If that fails, the run goes on, and says that it cannot be resumed beyond this point.</summary>
    public void Note(JournalRecord record) => Note(record, static (journal, record) => journal.Append(record));

    /// <summary>
    /// The same for a result that was there already. Its line may come a moment later, and is lost if the process dies meanwhile: a resumed run finds
    /// the result where this one did.
    /// </summary>
    public void NoteFound(NodeCommitted record)
    {
        // The working directory has had it for long, perhaps from a time when the remote store could not be reached.
        if (_store.Remote is { } remote && RemoteKeys.ObjectOf(record.Output) is { } reference)
        {
            remote.Uploads.Add(reference);
        }

        Note(record, static (journal, record) => journal.Gather(record));
    }

    /// <summary>Whether the result that the run had for a call has to be fetched from a remote store before it can be read.</summary>
    public bool IsElsewhere(string path, string key) =>
        _store.Remote is not null && RemoteKeys.ObjectOf(_history.Find(path, key)?.Output) is { } reference
        && !File.Exists(_store.Objects.PathOf(reference.Sha256));

    /// <summary>Fetches that. If it cannot be had, the call finds out by itself.</summary>
    public async Task FetchAsync(string path, string key, CancellationToken cancellationToken)
    {
        try
        {
            await _store.Remote!.TryFetchAsync(RemoteKeys.ObjectOf(_history.Find(path, key)!.Output)!.Value, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DurabilityLog.ResultLost(_logger, path, exception.Message);
        }
    }

    /// <summary>Keeps the checkpoint of a call.</summary>
    public void SaveCheckpoint(string path, string key, byte[] state)
    {
        try
        {
            Note(new CheckpointSaved(path, key, _store.Write(state)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Break(exception);
        }
    }

    /// <summary>The checkpoint that a call had before the run was resumed; null if there is none, or it cannot be read.</summary>
    public byte[]? FindCheckpoint(string path, string key)
    {
        try
        {
            return _history.CheckpointOf(path, key) is { } value ? _store.Bytes(value) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DurabilityLog.CheckpointLost(_logger, path, exception.Message);
            return null;
        }
    }

    /// <summary>Ends the journal.</summary>
    public async Task EndAsync(RunStatus status, TimeSpan duration, StoredValue? output)
    {
        Note(new RunEnded(status, _timeProvider.GetUtcNow(), duration.TotalMilliseconds, output));
        if (_isBroken == 0)
        {
            try
            {
                await _journal.FlushAsync().ConfigureAwait(false);
            }
            catch (IOException exception)
            {
                Break(exception);
            }
        }

        if (_remote is not null)
        {
            await _remote.FlushAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _journal.DisposeAsync().ConfigureAwait(false);
        _log.Dispose();
        if (_remote is not null)
        {
            await _remote.DisposeAsync().ConfigureAwait(false);
        }

        _owner.Dispose();
    }

    private void Note(JournalRecord record, Action<JournalWriter, JournalRecord> write)
    {
        if (Volatile.Read(ref _isBroken) != 0)
        {
            return;
        }

        try
        {
            write(_journal, record);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Break(exception);
        }
    }

    private void Break(Exception exception)
    {
        if (Interlocked.Exchange(ref _isBroken, 1) == 0)
        {
            DurabilityLog.NotDurable(_logger, _store.Layout.Root, exception);
        }
    }

    private static string Reason(NodeCommitted before, string task, string version) =>
        before.Task != task ? $"the run called '{before.Task}' there before, and now '{task}'"
        : before.Version != version ? $"the code of '{task}' has changed"
        : "its inputs have changed";
}
