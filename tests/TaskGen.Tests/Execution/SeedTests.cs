using System.Collections.Concurrent;
using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;

namespace TaskGen.Tests.Execution;

public class SeedTests
{
    private readonly ConcurrentDictionary<string, List<(int Seed, int Drawn)>> _seen = new();

    // Computed apart from this code: python3 -c "import hashlib,struct; print(struct.unpack('<I',
    // hashlib.sha256(struct.pack('<i', seed) + path.encode()).digest()[:4])[0] & 0x7fffffff)"
    [Theory]
    [InlineData(0, "TrainModel", 464550483)]
    [InlineData(12345, "Prepare/GetData", 1264069457)]
    [InlineData(-1, "Größe[17]", 484565674)]
    public void SeedIsTheSameInEveryVersion(int runSeed, string path, int expected) => Assert.Equal(expected, Seeds.Of(runSeed, path));

    [Fact]
    public async Task SeedOfANodeDependsOnRunSeedAndPathAlone()
    {
        var draw = Define.Task("Draw", (_, invocation) => new(Draw(invocation)));
        var flow = new FlowBuilder("Flow").Call("A", draw).Call("B", draw).Run("C", new FlowBuilder("Inner").Call("A", draw).Build()).Build();

        await PipelineRunner.RunAsync(flow, new Number(1), new RunOptions { Seed = 5, MaxConcurrency = 1 }, default);
        await PipelineRunner.RunAsync(flow, new Number(2), new RunOptions { Seed = 5, MaxConcurrency = 4 }, default);

        Assert.Equal(["A", "B", "C/A"], _seen.Keys.Order());
        Assert.All(_seen, pair => Assert.Equal(Seeds.Of(5, pair.Key), pair.Value[0].Seed));
        Assert.All(_seen.Values, values => Assert.Equal(values[0], values[1]));
        Assert.Equal(3, _seen.Values.Select(values => values[0].Drawn).Distinct().Count());
    }

    [Fact]
    public async Task EveryAttemptDrawsTheSameNumbers()
    {
        var calls = 0;
        var task = Define.Task("Draw", (_, invocation) =>
        {
            var drawn = Draw(invocation);
            return ++calls < 3 ? throw new IOException("fault") : new(drawn);
        }, new TaskOptions { Retries = 2, RetryDelay = TimeSpan.Zero });

        await PipelineRunner.RunAsync(task, new Number(1), null, default);

        Assert.Equal(3, _seen["Draw"].Count);
        Assert.Single(_seen["Draw"].Distinct());
    }

    [Fact]
    public async Task OtherRunSeedGivesOtherNumbers()
    {
        var draw = Define.Task("Draw", (_, invocation) => new(Draw(invocation)));

        await PipelineRunner.RunAsync(draw, new Number(1), new RunOptions { Seed = 1 }, default);
        await PipelineRunner.RunAsync(draw, new Number(1), new RunOptions { Seed = 2 }, default);

        Assert.Equal(2, _seen["Draw"].Distinct().Count());
    }

    private int Draw(TaskInvocation invocation)
    {
        var context = invocation.Context;
        var drawn = invocation.Random.Next();
        var values = _seen.GetOrAdd(context.NodePath, _ => []);
        lock (values)
        {
            values.Add((context.Seed, drawn));
        }

        return drawn;
    }
}
