using TaskGen.Definitions;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Runs that cannot be resumed.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task RunOfSomethingElseIsRefused()
    {
        var first = await Chain().ExecuteAsync(new Number(1), _store.Options);

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Define.Task("Other", value => value).ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId }));

        Assert.Contains("is one of 'Acme.Numbers.Chain'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunThatIsNotThereIsRefused()
    {
        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(new Number(1), _store.Options with { Resume = Guid.Empty }));

        Assert.Contains($"has no run {Guid.Empty} to resume", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunThatGoesOnIsRefused()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var task = Define.TaskAsync("Slow", async (value, _) =>
        {
            started.TrySetResult();
            await release.Task;
            return value;
        });
        var running = task.ExecuteAsync(new Number(1), _store.Options);
        await started.Task;
        var id = Guid.Parse(Path.GetFileName(Assert.Single(Directory.GetDirectories(_store.Layout.Runs))));

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(() => task.ExecuteAsync(new Number(1), _store.Options with { Resume = id }));
        release.SetResult();

        Assert.Contains("is still being carried out", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await running).Output);
    }

    [Fact]
    public async Task WithoutAStoreNothingCanBeResumed()
    {
        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(new Number(1), new RunOptions { Resume = Guid.Empty }));

        Assert.Contains("set RunOptions.Store", refused.Message, StringComparison.Ordinal);
    }

    private static WorkflowDefinition<Number, int> Chain() =>
        new FlowBuilder("Chain").Call("A", static value => value).Call("B", static _ => throw new IOException("no"), "A").Build();
}
