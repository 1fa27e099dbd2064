namespace TaskGen.Tests.Execution.Durability;

public sealed class CheckpointTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task LargeCheckpointIsAnObject()
    {
        var task = Define.Task("Large", (_, invocation) =>
        {
            var state = invocation.Context.Checkpoint.Load();
            invocation.Context.Checkpoint.Save(new byte[100_000]);
            return state is null ? throw new IOException("no") : new ValueTask<int>(state.Length);
        });
        var first = await task.ExecuteAsync(new Number(1), _store.Options);

        var second = await task.ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId });

        Assert.Equal(100_000, second.Output);
        Assert.Single(Directory.GetFiles(_store.Layout.Objects, "*", SearchOption.AllDirectories));
    }
}
