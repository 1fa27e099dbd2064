using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Execution.Durability;

public sealed class CheckpointTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private readonly List<int> _steps = [];
    private int _failsAt = 3;

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NextAttemptGoesOn(bool hasStore)
    {
        var task = Counting(new TaskOptions { Retries = 1, RetryDelay = TimeSpan.Zero });

        var result = await task.ExecuteAsync(new Number(5), hasStore ? _store.Options : null);

        Assert.Equal((5, 2), (result.Output, result.Nodes[0].Attempts));
        Assert.Equal([0, 1, 2, 3, 4], _steps);
    }

    [Fact]
    public async Task ResumedRunGoesOn()
    {
        var first = await Counting().ExecuteAsync(new Number(5), _store.Options);
        Assert.Equal((RunStatus.Failed, 3), (first.Status, _steps.Count));

        var second = await Counting().ExecuteAsync(new Number(5), _store.Options with { Resume = first.RunId });

        Assert.Equal(5, second.Output);
        Assert.Equal([0, 1, 2, 3, 4], _steps);
    }

    [Fact]
    public async Task ChangedCodeBeginsAnew()
    {
        var first = await Counting(new TaskOptions { Version = "1" }).ExecuteAsync(new Number(5), _store.Options);
        _steps.Clear();

        await Counting(new TaskOptions { Version = "2" }).ExecuteAsync(new Number(5), _store.Options with { Resume = first.RunId });

        Assert.Equal([0, 1, 2, 3, 4], _steps);
    }

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

    private TaskDefinition<Number, int> Counting(TaskOptions? options = null) => Define.Task(
        "Counting",
        (inputs, invocation) =>
        {
            var checkpoint = invocation.Context.Checkpoint;
            checkpoint.TryLoad(Codecs.Int32, out var step);
            for (; step < inputs.Value; step++)
            {
                if (step == _failsAt)
                {
                    _failsAt = -1;
                    throw new IOException("no");
                }

                _steps.Add(step);
                checkpoint.Save(Codecs.Int32, step + 1);
            }

            return new ValueTask<int>(step);
        },
        options);
}
