using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Tests.Execution;
using TaskGen.Tests.Execution.Durability;

namespace TaskGen.Tests.Storage.Reading;

/// <summary>Damaged runs are listed with what can be read of them.</summary>
public sealed class DamagedRunTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryStore _store = new();
    private string _journal = "";

    public async Task InitializeAsync()
    {
        var flow = new FlowBuilder("Chain").Call("A", static value => value + 1).Call("B", static value => value + 1, "A").Build();
        var result = await flow.ExecuteAsync(new Number(1), _store.Options);
        _journal = _store.JournalOf(result.RunId);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _store.Dispose();

    [Fact]
    public void JournalThatIsCutAnywhereIsReadSoFar()
    {
        var content = File.ReadAllBytes(_journal);
        for (var length = 0; length < content.Length; length++)
        {
            File.WriteAllBytes(_journal, content[..length]);

            var run = Assert.Single(RunStore.Open(_store.Path).Runs());

            var lines = content.AsSpan(0, length).Count((byte)'\n');
            Assert.Equal(RecordedRunStatus.Interrupted, run.Status);
            Assert.Equal(Math.Clamp(lines - 1, 0, 2), run.Nodes.Count);
            Assert.Equal(lines > 0, run.IsResumable);
            Assert.Equal(lines > 0 ? null : "The journal is empty: the process died before the run began.", run.Problem);
        }
    }

    [Fact]
    public void DamagedLineIsLeftOutAndSaid()
    {
        var content = File.ReadAllBytes(_journal);
        content[content.AsSpan().IndexOf((byte)'\n') + 40] ^= 1;
        File.WriteAllBytes(_journal, content);

        var run = Assert.Single(RunStore.Open(_store.Path).Runs());

        Assert.Equal(("Acme.Numbers.Chain", RecordedRunStatus.Succeeded), (run.Name, run.Status));
        Assert.Equal("1 line of the journal is damaged and left out.", run.Problem);
        Assert.Equal("B", Assert.Single(run.Nodes).Path);
    }

    [Fact]
    public void RunWithoutAReadableBeginningIsThere()
    {
        var content = File.ReadAllBytes(_journal);
        content[0] ^= 1;
        File.WriteAllBytes(_journal, content);

        var run = Assert.Single(RunStore.Open(_store.Path).Runs());

        Assert.Equal((null, null, null, false), (run.Name, run.Seed, run.StartedAt, run.IsResumable));
        Assert.Equal("The first line of the journal, which says what was run, is damaged or missing.", run.Problem);
        Assert.Equal([2, 3], run.Nodes.Select(node => run.ReadOutput(node, Codecs.Int32)));
        Assert.Throws<InvalidOperationException>(() => run.ReadInputs(NumberCodec.Instance));
    }

    [Fact]
    public void RunWithoutAJournalIsThere()
    {
        File.Delete(_journal);

        Assert.Equal("The run has no journal.", Assert.Single(RunStore.Open(_store.Path).Runs()).Problem);
    }

    [Fact]
    public async Task OutputThatIsGoneIsAnError()
    {
        var task = new TaskDefinition<Number, byte[]>
        {
            Name = "Acme.Numbers.Large",
            Inputs = NumberCodec.Instance,
            Output = Codecs.Bytes,
            Invoke = static (inputs, _) => new(new byte[inputs.Value]),
        };
        var result = await task.ExecuteAsync(new Number(5000), _store.Options);
        var run = RunStore.Open(_store.Path).Find(result.RunId)!;
        Assert.Equal(5000, run.ReadOutput(Codecs.Bytes).Length);
        File.Delete(Assert.Single(Directory.GetFiles(_store.Layout.Objects, "*", SearchOption.AllDirectories)));

        var lost = Assert.ThrowsAny<IOException>(() => run.ReadOutput(Codecs.Bytes));

        Assert.Contains("is not in the store", lost.Message, StringComparison.Ordinal);
    }
}
