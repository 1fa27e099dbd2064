using System.Text.Json;
using TaskGen.Serialization;
using TaskGen.Storage.Access;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Locking;
using TaskGen.Storage.Reading;

namespace TaskGen;

/// <summary>A run that a store has, as it was when it was looked up.</summary>
public sealed class RecordedRun
{
    private readonly StoreDirectory _store;
    private readonly RunJournal _journal;
    private readonly RunStarted? _started;
    private readonly RunEnded? _ended;

    private RecordedRun(StoreDirectory store, Guid id, RunJournal journal, bool isOwned)
    {
        (_store, Id, _journal) = (store, id, journal);
        _started = journal.Records.OfType<RunStarted>().FirstOrDefault();
        _ended = EndOf(journal.Records);
        Status = _ended is not null ? StatusOf(_ended.Status)
            : isOwned ? RecordedRunStatus.Running
            : RecordedRunStatus.Interrupted;
    }

    /// <summary>Identifies the run: a UUID of version 7, which sorts by the time of the start.</summary>
    public Guid Id { get; }

    /// <summary>The full name of the task or workflow; null if the beginning of the journal cannot be read.</summary>
    public string? Name => _started?.Name;

    /// <summary>What became of the run; of one that was resumed, what became of it then.</summary>
    public RecordedRunStatus Status { get; }

    /// <summary>When the run began; null if the beginning of the journal cannot be read.</summary>
    public DateTimeOffset? StartedAt => _started?.StartedAt;

    /// <summary>How long it took, from the time when it was last resumed if it was; null if it has not ended.</summary>
    public TimeSpan? Duration => _ended is { } ended ? TimeSpan.FromMilliseconds(ended.DurationMs) : null;

    /// <summary>The seed of the run; null if the beginning of the journal cannot be read.</summary>
    public int? Seed => _started?.Seed;

    /// <summary>The part of each partition of a dataset that was used; null for all, or if the beginning of the journal cannot be read.</summary>
    public double? Sample => _started?.Sample;

    /// <summary>The inputs; null if they are larger than 4 KiB (<see cref="ReadInputs{T}"/> reads them), or cannot be read.</summary>
    public JsonElement? Inputs => _started?.Inputs;

    /// <summary>Where it took place last; null if the beginning of the journal cannot be read.</summary>
    public RunEnvironment? Environment => _journal.Records.OfType<RunResumed>().LastOrDefault()?.Environment ?? _started?.Environment;

    /// <summary>What is wrong with the journal, in a sentence; null if nothing is. All that can be read of the run is there in any case.</summary>
    public string? Problem => _journal.Problem;

    /// <summary>
    /// Whether there is something left of the run that <see cref="RunOptions.Resume"/> would do: it did not succeed, nobody carries it out now, and the
    /// beginning of its journal can be read.
    /// </summary>
    public bool IsResumable =>
        _started is not null && Status is RecordedRunStatus.Failed or RecordedRunStatus.Cancelled or RecordedRunStatus.Interrupted;

    /// <summary>The calls of tasks, map items among them, in the order in which they ended; calls that never ran are not there.</summary>
    public IReadOnlyList<RecordedNode> Nodes => field ??= NodeReader.Read(_journal.Records);

    /// <summary>What every failed attempt threw, in the order of <see cref="Nodes"/>.</summary>
    public IEnumerable<RecordedFault> Faults => Nodes.SelectMany(static node => node.Faults);

    /// <summary>The size of the output's binary form in bytes; null if there is no output, or none that was kept.</summary>
    public long? OutputSize => _ended?.Output?.Size;

    /// <summary>The SHA-256 of the binary form of the inputs.</summary>
    internal string? InputsHash => _started?.InputsHash;

    /// <summary>
    /// Reads what the tasks of the run have logged, from Information on, in the order in which they did; a run that is resumed adds to it.
    /// </summary>
    /// <exception cref="IOException">The log is there and cannot be read.</exception>
    public IEnumerable<RecordedLogEntry> ReadLog()
    {
        _store.Remote?.Runs.RefreshLogAsync(Id, CancellationToken.None).GetAwaiter().GetResult();
        return LogReader.Read(_store.Layout.LogOf(Id));
    }

    /// <summary>Reads the output of the run.</summary>
    /// <param name="codec">How it is read, as the definition's <c>Output</c>.</param>
    /// <exception cref="InvalidOperationException">The run has no output.</exception>
    /// <exception cref="IOException">It is not in the store any more, or damaged.</exception>
    /// <exception cref="InvalidValueException">It is no value of this type as it is now.</exception>
    public T ReadOutput<T>(Codec<T> codec) => _store.Read(codec, Output());

    /// <summary>Reads the output of a node.</summary>
    /// <param name="node">One of <see cref="Nodes"/>.</param>
    /// <param name="codec">How it is read, as the task's <c>Output</c>.</param>
    /// <exception cref="InvalidOperationException">The node has no output.</exception>
    /// <exception cref="IOException">It is not in the store any more, or damaged.</exception>
    /// <exception cref="InvalidValueException">It is no value of this type as it is now.</exception>
    public T ReadOutput<T>(RecordedNode node, Codec<T> codec) => _store.Read(codec, OutputOf(node));

    /// <summary>Reads the binary form of the run's output.</summary>
    /// <exception cref="InvalidOperationException">The run has no output.</exception>
    /// <exception cref="IOException">It is not in the store any more, or damaged.</exception>
    public ReadOnlyMemory<byte> ReadOutputBytes() => _store.Bytes(Output());

    /// <summary>Reads the binary form of a node's output.</summary>
    /// <param name="node">One of <see cref="Nodes"/>.</param>
    /// <exception cref="InvalidOperationException">The node has no output.</exception>
    /// <exception cref="IOException">It is not in the store any more, or damaged.</exception>
    public ReadOnlyMemory<byte> ReadOutputBytes(RecordedNode node) => _store.Bytes(OutputOf(node));

    /// <summary>Reads the inputs of the run.</summary>
    /// <param name="codec">How they are read, as the definition's <c>Inputs</c>.</param>
    /// <exception cref="InvalidOperationException">The inputs were not kept.</exception>
    /// <exception cref="IOException">They are not in the store any more, or damaged.</exception>
    /// <exception cref="InvalidValueException">They are no value of this type as it is now.</exception>
    public T ReadInputs<T>(Codec<T> codec)
    {
        var value = _started?.InputValue ?? throw new InvalidOperationException($"The inputs of the run {Id} were not kept. {Problem}".TrimEnd());
        var reader = new BinaryValueReader(_store.Bytes(value));
        var inputs = codec.Read(reader);
        reader.EndOfData();
        return inputs;
    }

    /// <summary>Looks a run up. The lock is looked at first: a run that ends in between has an end in its journal.</summary>
    /// <param name="store">The store.</param>
    /// <param name="id">The run.</param>
    /// <param name="isOwnedElsewhere">Whether another machine carries it out.</param>
    /// <param name="problem">Why the journal is not the newest; null if it is.</param>
    internal static RecordedRun Read(StoreDirectory store, Guid id, bool isOwnedElsewhere = false, string? problem = null)
    {
        var isOwned = isOwnedElsewhere || IsOwned(store, id);
        var journal = RunJournal.Read(store.Layout, id);
        return new RecordedRun(store, id, problem is null ? journal : journal with { Problem = problem }, isOwned);
    }

    private static bool IsOwned(StoreDirectory store, Guid id)
    {
        try
        {
            return FileLock.IsTaken(store.Layout.OwnerOf(id));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Who may not read the lock cannot tell; the journal says the rest.
            return false;
        }
    }

    private static RunEnded? EndOf(IReadOnlyList<JournalRecord> records)
    {
        for (var i = records.Count - 1; i >= 0; i--)
        {
            switch (records[i])
            {
                case RunEnded ended:
                    return ended;
                case RunResumed:
                    return null;
            }
        }

        return null;
    }

    private static RecordedRunStatus StatusOf(RunStatus status) => status switch
    {
        RunStatus.Succeeded => RecordedRunStatus.Succeeded,
        RunStatus.Failed => RecordedRunStatus.Failed,
        _ => RecordedRunStatus.Cancelled,
    };

    private StoredValue Output() => _ended?.Output ?? throw new InvalidOperationException(
        $"The run {Id} of '{Name}' has no output: its status is {Status}.");

    private StoredValue OutputOf(RecordedNode node) => node.Output ?? throw new InvalidOperationException(
        $"'{node.Path}' of the run {Id} has no output that was kept: its status is {node.Status}.");
}
