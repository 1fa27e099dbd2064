using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution;

public class ProgressTests
{
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task NodesTellThatTheyStartAdvanceAreRetriedAndEnd()
    {
        var calls = 0;
        var task = Define.Task("Train", (_, invocation) =>
        {
            invocation.Progress.Report(0.25);
            return ++calls < 2 ? throw new IOException("fault") : new(1);
        }, new TaskOptions { Retries = 1, RetryDelay = TimeSpan.Zero });
        var inner = new FlowBuilder("Inner").Call("Train", task).Compute("Inline", value => value, "Train").Build();
        var flow = new FlowBuilder("Outer").Run("Inner", inner).Build();

        var result = await flow.ExecuteAsync(new Number(1), new RunOptions { Progress = _recorder });

        Assert.Equal(
            [
                ("Inner", NodeProgressKind.Started, 1, null, null, null),
                ("Inner/Train", NodeProgressKind.Started, 1, null, null, null),
                ("Inner/Train", NodeProgressKind.Advanced, 1, 0.25, null, null),
                ("Inner/Train", NodeProgressKind.Retrying, 1, null, null, "fault"),
                ("Inner/Train", NodeProgressKind.Advanced, 2, 0.25, null, null),
                ("Inner/Train", NodeProgressKind.Ended, 2, null, NodeStatus.Succeeded, null),
                ("Inner", NodeProgressKind.Ended, 1, null, NodeStatus.Succeeded, null),
            ],
            _recorder.News.Select(news => (news.NodePath, news.Kind, news.Attempt, news.Fraction, news.Status, news.Error?.Message)));
        Assert.All(_recorder.News, news => Assert.Equal(result.RunId, news.RunId));
        Assert.Equal("Acme.Numbers.Train", _recorder.News[1].Task);
    }

    [Fact]
    public async Task FailureIsToldWithItsError()
    {
        var task = Define.Task("Train", _ => throw new IOException("fault"));

        await task.ExecuteAsync(new Number(1), new RunOptions { Progress = _recorder });

        var ended = _recorder.News[^1];
        Assert.Equal((NodeProgressKind.Ended, NodeStatus.Failed, "fault"), (ended.Kind, ended.Status!.Value, ended.Error!.Message));
    }

    [Fact]
    public async Task ItemsOfAMapAreToldOneByOne()
    {
        await PipelineRunner.MapAsync(
            Define.Task("Score", value => value),
            [new Number(1), new Number(2)],
            new MapOptions { Concurrency = 1 },
            new RunOptions { Progress = _recorder },
            default);

        Assert.Equal(["Score[0]", "Score[0]", "Score[1]", "Score[1]"], _recorder.News.Select(news => news.NodePath));
    }

    [Fact]
    public async Task MapTellsHowManyOfItsItemsHaveEnded()
    {
        var task = Define.Task("Score", static value => value == 1 ? throw new IOException("fault") : value);
        var flow = new FlowBuilder("Flow").TryMap("Scores", task, 4, new TryMapOptions { Concurrency = 1, MinSuccesses = 1 }).Build();

        await flow.ExecuteAsync(new Number(1), new RunOptions { Progress = _recorder });

        Assert.Equal(
            [(0, 0, 0d), (1, 0, 0.25), (2, 1, 0.5), (3, 1, 0.75), (4, 1, 1d)],
            _recorder.News.Where(static news => news.Items == 4).Select(static news => (news.ItemsEnded, news.ItemsFailed, news.Fraction!.Value)));
        Assert.All(_recorder.News.Where(static news => news.Items is not null), static news => Assert.Equal("Scores", news.NodePath));
    }

    [Fact]
    public async Task ListenerThatThrowsChangesNothing()
    {
        var flow = new FlowBuilder("Flow").Call("A", value => value).Call("B", value => value, "A").Build();

        Assert.Equal(5, await PipelineRunner.RunAsync(flow, new Number(5), new RunOptions { Progress = new Thrower() }, default));
    }

    private sealed class Thrower : IProgress<NodeProgress>
    {
        public void Report(NodeProgress value) => throw new InvalidOperationException("no display");
    }
}
