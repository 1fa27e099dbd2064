using TaskGen.Definitions;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Journals that were cut off or damaged, and are resumed.</summary>
public sealed class JournalDamageTests : IDisposable
{
    private const int Expected = 1 + 2 + (0 + 1);

    private readonly TemporaryStore _store = new(InMemory.FileSystem);
    private readonly HashSet<string> _ran = [];

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task RunIsResumedFromEveryCut()
    {
        var run = await CompleteAsync();
        var journal = File.ReadAllBytes(_store.JournalOf(run));
        var first = Array.IndexOf(journal, (byte)'\n') + 1;
        for (var cut = first; cut <= journal.Length; cut++)
        {
            File.WriteAllBytes(_store.JournalOf(run), journal[..cut]);
            var missing = Paths.Except(CommittedIn(journal[..cut]));

            await AssertResumesAsync(run, missing);
        }

        Assert.DoesNotContain(_store.Log, static line => line.Contains("damaged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunIsRefusedWithoutAWholeFirstLine()
    {
        var run = await CompleteAsync();
        var journal = File.ReadAllBytes(_store.JournalOf(run));
        var first = Array.IndexOf(journal, (byte)'\n');
        for (var cut = 0; cut <= first; cut++)
        {
            File.WriteAllBytes(_store.JournalOf(run), journal[..cut]);

            var refused = await Assert.ThrowsAsync<RunNotStartedException>(() => Flow().ExecuteAsync(new Number(1), _store.Options with { Resume = run }));

            Assert.Contains("first line of the journal", refused.Message, StringComparison.Ordinal);
            Assert.Contains("Start the run anew", refused.Message, StringComparison.Ordinal);
            Assert.Equal(journal[..cut], File.ReadAllBytes(_store.JournalOf(run)));
        }
    }

    [Fact]
    public async Task FlippedBitInALineCostsThatLine()
    {
        var run = await CompleteAsync();
        var journal = File.ReadAllBytes(_store.JournalOf(run));
        var begins = LineBegins(journal);
        foreach (var (begin, line) in begins.Select(static (begin, line) => (begin, line)).Skip(1))
        {
            var damaged = journal.ToArray();
            var length = Array.IndexOf(journal, (byte)'\n', begin) - begin;
            damaged[begin + (length / 2)] ^= 0x04;
            File.WriteAllBytes(_store.JournalOf(run), damaged);
            var missing = Paths.Except(CommittedIn(damaged)).ToArray();
            Assert.InRange(missing.Length, 0, 1);
            var warnings = Warnings();

            await AssertResumesAsync(run, missing);

            Assert.Equal(warnings + 1, Warnings());
            Assert.True(File.ReadAllBytes(_store.JournalOf(run)).AsSpan().IndexOf(damaged.AsSpan(begin, length)) >= 0, "The damaged line is gone.");
        }

        int Warnings() => _store.Log.Count(static line => line.Contains("1 lines of the journal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task JournalOfAResumedRunIsWholeAgain()
    {
        var run = await CompleteAsync();
        var journal = File.ReadAllBytes(_store.JournalOf(run));
        File.WriteAllBytes(_store.JournalOf(run), journal[..(journal.Length / 2)]);
        await Flow().ExecuteAsync(new Number(1), _store.Options with { Resume = run });

        var content = File.ReadAllBytes(_store.JournalOf(run));
        var records = JournalReader.Read(content, out var length, out var damaged);

        Assert.Equal((content.Length, 0), (length, damaged));
        Assert.Equal(Paths.Order(StringComparer.Ordinal), CommittedIn(content).Order(StringComparer.Ordinal));
        Assert.Single(records.OfType<RunStarted>());
        Assert.Single(records.OfType<RunResumed>());
        Assert.Equal(RunStatus.Succeeded, Assert.IsType<RunEnded>(records[^1]).Status);
    }

    private static string[] Paths => ["A", "Each[0]", "Each[1]", "C"];

    private static IEnumerable<string> CommittedIn(byte[] journal) =>
        JournalReader.Read(journal, out _).OfType<NodeCommitted>().Select(static node => node.Path);

    private static IEnumerable<int> LineBegins(byte[] journal) =>
        Enumerable.Range(0, journal.Length).Where(i => i == 0 || journal[i - 1] == '\n');

    private async Task<Guid> CompleteAsync()
    {
        var result = await Flow().ExecuteAsync(new Number(1), _store.Options with { MaxConcurrency = 1 });
        Assert.Equal(Expected, result.Output);
        Assert.Equal(Paths.Length, _ran.Count);
        return result.RunId;
    }

    private async Task AssertResumesAsync(Guid run, IEnumerable<string> expected)
    {
        _ran.Clear();
        var result = await Flow().ExecuteAsync(new Number(1), _store.Options with { Resume = run });

        Assert.Equal(Expected, result.Output);
        Assert.Equal(expected.Order(StringComparer.Ordinal), _ran.Order(StringComparer.Ordinal));
    }

    private WorkflowDefinition<Number, int> Flow() => new FlowBuilder("Flow")
        .Call("A", Noted("A", static value => value + 2))
        .Map("Each", Noted("Each", static value => value), 2)
        .Call("C", Noted("C", static value => value), ["A", "Each"])
        .Build();

    private TaskDefinition<Number, int> Noted(string name, Func<int, int> method) => Define.Task(name, (inputs, invocation) =>
    {
        lock (_ran)
        {
            _ran.Add(invocation.Context.NodePath);
        }

        return new ValueTask<int>(method(inputs.Value));
    });
}
