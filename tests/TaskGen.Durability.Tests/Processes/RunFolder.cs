using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Pruning;

namespace TaskGen.Durability.Tests.Processes;

/// <summary>A store and the file of executions, which go with the test.</summary>
internal sealed class RunFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("taskgen-durability-").FullName;

    public RunFolder() => File.WriteAllText(Executions, "");

    public string Store => Path.Combine(_root, "store");

    public string Executions => Path.Combine(_root, "executions");

    /// <summary>How many executions there were.</summary>
    public int ExecutionCount
    {
        get
        {
            using var file = new FileStream(Executions, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            return reader.ReadToEnd().Count(static character => character == '\n');
        }
    }

    /// <summary>How often each node was executed.</summary>
    public Dictionary<string, int> ExecutionsOfNodes() =>
        File.ReadAllLines(Executions).GroupBy(static line => line).ToDictionary(static group => group.Key, static group => group.Count());

    /// <summary>The run that has begun; null if none has a journal yet.</summary>
    public Guid? Run() => Journals().SingleOrDefault(static journal => journal.Count > 0) is [RunStarted started, ..] ? started.Id : null;

    /// <summary>The nodes that the journal says are done.</summary>
    public IEnumerable<string> Committed() =>
        Journals().SelectMany(static journal => journal).OfType<NodeCommitted>().Select(static node => node.Path).Distinct();

    /// <summary>Checks that whatever is there is there as a whole.</summary>
    public void AssertWhole()
    {
        if (!File.Exists(new StoreLayout(Store).FormatFile))
        {
            return;
        }

        var store = StoreDirectory.OpenExisting(Store, TimeProvider.System);
        var verified = StoreVerification.Verify(store);
        Assert.Empty(verified.Damaged);
        Assert.Equal((store.Objects.All().Count(), store.Cache.Keys().Count()), (verified.Objects, verified.Entries));
        foreach (var key in store.Cache.Keys())
        {
            var entry = CacheEntryFormat.Read(key, File.ReadAllBytes(store.Cache.PathOf(key)));
            Assert.NotNull(entry);
            Assert.Equal(entry.Output.Size, store.Bytes(entry.Output).Length);
        }

        foreach (var node in Journals().SelectMany(static journal => journal).OfType<NodeCommitted>())
        {
            Assert.Equal(node.Output.Size, store.Bytes(node.Output).Length);
        }

        Assert.False(Directory.Exists(store.Layout.Quarantine), "Something was found damaged.");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private IReadOnlyList<JournalRecord>[] Journals()
    {
        var runs = new StoreLayout(Store).Runs;
        return Directory.Exists(runs) ? [.. Directory.GetFiles(runs, "journal.jsonl", SearchOption.AllDirectories).Select(Read)] : [];
    }

    private static IReadOnlyList<JournalRecord> Read(string path)
    {
        var records = JournalReader.Read(File.ReadAllBytes(path), out _, out var damaged);
        Assert.Equal(0, damaged);
        return records;
    }
}
