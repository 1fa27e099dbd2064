using System.Security.Cryptography;
using System.Text.Json;
using TaskGen.Execution.Attempts;
using TaskGen.Serialization;
using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Locking;

namespace TaskGen.Execution.Durability;

/// <summary>Begins and resumes runs in a store.</summary>
internal static class DurableRuns
{
    /// <summary>Begins a run, or goes on with one.</summary>
    /// <param name="name">What is run.</param>
    /// <param name="options">With the store, and the run to be resumed if there is one.</param>
    /// <param name="host">What the host offers.</param>
    /// <param name="writeInputs">Writes the inputs.</param>
    /// <exception cref="RunNotStartedException">The store cannot be used, or the run cannot be resumed with these inputs.</exception>
    public static DurableRun Open(string name, RunOptions options, HostServices host, Action<ValueWriter> writeInputs)
    {
        try
        {
            var store = StoreDirectory.Open(options.Store!, host.TimeProvider, host.Provider);
            return options.Resume is { } run
                ? Resume(store, run, name, options, host, writeInputs)
                : Begin(store, name, options, host, writeInputs);
        }
        catch (StoreBusyException exception)
        {
            throw Refused(name, exception.Message, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refused(name, $"The store '{options.Store}' cannot be written to: {exception.Message} Name another directory or bucket.", exception);
        }
        catch (StoreFormatException exception)
        {
            throw Refused(name, exception.Message, exception);
        }
    }

    private static DurableRun Begin(StoreDirectory store, string name, RunOptions options, HostServices host, Action<ValueWriter> writeInputs)
    {
        var startedAt = host.TimeProvider.GetUtcNow();
        var id = Guid.CreateVersion7(startedAt);
        var bytes = BytesOf(writeInputs);
        var started = new RunStarted(
            StoreFormat.Current,
            id,
            name,
            options.Seed,
            startedAt,
            bytes.Length <= StoredValue.Small ? JsonOf(writeInputs) : null,
            HashOf(bytes),
            store.Write(bytes),
            RunEnvironment.Current())
        {
            Sample = options.Sample,
        };
        var directory = store.Layout.RunDirectory(id);
        Directory.CreateDirectory(directory);
        DurableFiles.SyncDirectory(store.Layout.Runs);
        var owner = FileLock.TryTake(Path.Combine(directory, StoreLayout.OwnerFile), host.TimeProvider)!;
        RemoteRun? remote = null;
        try
        {
            remote = RemoteRun.Open(store, id, host, name);
            var journal = new JournalWriter(Path.Combine(directory, StoreLayout.JournalFile), 0);
            DurableFiles.SyncDirectory(directory);
            journal.Append(started);
            return new DurableRun(store, started, RunHistory.None, journal, owner, remote, host, options.ResultMemory);
        }
        catch
        {
            remote?.DisposeAsync().AsTask().GetAwaiter().GetResult();
            owner.Dispose();
            throw;
        }
    }

    private static DurableRun Resume(StoreDirectory store, Guid run, string name, RunOptions options, HostServices host, Action<ValueWriter> writeInputs)
    {
        var directory = store.Layout.RunDirectory(run);
        var path = Path.Combine(directory, StoreLayout.JournalFile);
        if (!File.Exists(path) && store.Remote?.Runs.ExistsAsync(run, CancellationToken.None).GetAwaiter().GetResult() != true)
        {
            throw Refused(name, $"The store '{store.Name}' has no run {run} to resume. 'runs list' shows those that it has.");
        }

        Directory.CreateDirectory(directory);
        var owner = FileLock.TryTake(Path.Combine(directory, StoreLayout.OwnerFile), host.TimeProvider)
            ?? throw Refused(name, $"The run {run} is still being carried out by another process; wait for it, or end that process.");
        RemoteRun? remote = null;
        try
        {
            remote = RemoteRun.Open(store, run, host, name);
            var records = JournalReader.Read(File.ReadAllBytes(path), out var length, out var damaged);
            var started = records.OfType<RunStarted>().FirstOrDefault()
                ?? throw Refused(name, $"The first line of the journal '{path}', which says what was run, is damaged or missing. Start the run anew.");
            if (damaged > 0)
            {
                DurabilityLog.JournalDamaged(host.CreateLogger(name), path, damaged);
            }

            Check(started, name, BytesOf(writeInputs));
            var journal = new JournalWriter(path, length);
            journal.Append(new RunResumed(host.TimeProvider.GetUtcNow(), RunEnvironment.Current()));
            return new DurableRun(store, started, new RunHistory(records), journal, owner, remote, host, options.ResultMemory);
        }
        catch
        {
            remote?.DisposeAsync().AsTask().GetAwaiter().GetResult();
            owner.Dispose();
            throw;
        }
    }

    private static void Check(RunStarted started, string name, byte[] inputs)
    {
        if (started.Name != name)
        {
            throw Refused(name, $"The run {started.Id} is one of '{started.Name}'. Resume that, or start '{name}' anew.");
        }

        if (started.InputsHash != HashOf(inputs))
        {
            throw Refused(name, $"The run {started.Id} was started with other inputs: {started.Inputs}. Resume it with the same, or start a new run.");
        }
    }

    private static byte[] BytesOf(Action<ValueWriter> write)
    {
        using var writer = new BinaryValueWriter();
        write(writer);
        return writer.Written.ToArray();
    }

    private static JsonElement? JsonOf(Action<ValueWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            write(new JsonValueWriter(json));
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static RunNotStartedException Refused(string name, string problem, Exception? innerException = null) => new(name, [problem], innerException);
}
