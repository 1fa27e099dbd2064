using TaskGen.CompilerServices;

namespace TaskGen.Tests.Execution;

public class FailureTests
{
    private static readonly RunOptions FinishIndependent = new() { FailurePolicy = FailurePolicy.FinishIndependent };

    [Fact]
    public async Task FailureNamesRunNodeTaskAttemptAndCause()
    {
        var inner = new FlowBuilder("Prepare").Call("GetData", _ => throw new FileNotFoundException("The file is gone.")).Build();
        var outer = new FlowBuilder("Training").Run("Prepare", inner).Build();

        var error = await Assert.ThrowsAsync<RunFailedException>(() => PipelineRunner.RunAsync(outer, new Number(1), null, default));

        Assert.Equal(
            $"The run {error.Result.RunId} of 'Acme.Numbers.Training' failed at 'Prepare/GetData' (Acme.Numbers.GetData, attempt 1): The file is gone.",
            error.Message);
        Assert.IsType<FileNotFoundException>(error.InnerException);
        Assert.Equal(RunStatus.Failed, error.Result.Status);
        var only = Assert.Single(error.Result.Errors);
        Assert.Equal(("Prepare/GetData", "Acme.Numbers.GetData", 1), (only.NodePath, only.Task, only.Attempt));
        Assert.Same(error.InnerException, only.Exception);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task StackTraceIsThatOfTheUsersCode(bool isAsync)
    {
        var task = isAsync ? Define.TaskAsync("Fail", FailDeepInsideAsync) : Define.Task("Fail", FailDeepInside);
        var flow = new FlowBuilder("Flow").Call("Fail", task).Build();

        foreach (var result in new RunResult[] { await flow.ExecuteAsync(new Number(1)), await task.ExecuteAsync(new Number(1)) })
        {
            var exception = Assert.Single(result.Errors).Exception;
            Assert.Equal("deep", exception.Message);
            var trace = exception.StackTrace!.Split('\n');
            Assert.Contains(isAsync ? nameof(FailDeepInsideAsync) : nameof(FailDeepInside), trace[0]);
        }
    }

    [Fact]
    public async Task EveryFailureIsReported()
    {
        var flow = new FlowBuilder("Flow");
        for (var i = 0; i < 5; i++)
        {
            var number = i;
            flow.Call($"{i}", _ => throw new InvalidOperationException($"broken {number}"));
        }

        var error = await Assert.ThrowsAsync<RunFailedException>(
            () => PipelineRunner.RunAsync(flow.Build(), new Number(1), FinishIndependent with { MaxConcurrency = 1 }, default));

        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"broken {i}"), error.Result.Errors.Select(e => e.Exception.Message));
        Assert.EndsWith("broken 0 4 more nodes failed, see Result.Errors.", error.Message);
    }

    [Fact]
    public async Task FailureOfAnExpressionIsTheNodes()
    {
        var flow = new FlowBuilder("Flow").Compute("Divide", value => 1 / value).Call("After", value => value, "Divide").Build();

        var result = await flow.ExecuteAsync(new Number(0));

        var error = Assert.Single(result.Errors);
        Assert.Equal(("Divide", "Divide()"), (error.NodePath, error.Task));
        Assert.IsType<DivideByZeroException>(error.Exception);
    }

    [Fact]
    public async Task FailureWhileTheResultIsMadeIsTheWorkflows()
    {
        var inner = new FlowBuilder("Inner").Call("A", value => value).Build(frame => 1 / (frame.Values[0] - 1));
        var outer = new FlowBuilder("Outer").Run("Run", inner).Build();

        Assert.Equal("Inner", Assert.Single((await inner.ExecuteAsync(new Number(1))).Errors).NodePath);
        var result = await outer.ExecuteAsync(new Number(1));

        Assert.Equal("Run", Assert.Single(result.Errors).NodePath);
        Assert.Equal([("Run", NodeStatus.Failed), ("Run/A", NodeStatus.Succeeded)], result.Nodes.Select(node => (node.Path, node.Status)));
    }

    [Fact]
    public async Task OutputOfAFailedRunCannotBeTaken()
    {
        var result = await Define.Task("Fail", _ => throw new InvalidOperationException("broken")).ExecuteAsync(new Number(1));

        var error = Assert.Throws<InvalidOperationException>(() => result.Output);
        Assert.Contains("'Acme.Numbers.Fail' has no output: it failed", error.Message);
        Assert.Equal("broken", error.InnerException!.Message);
    }

    private static int FailDeepInside(int value) =>
        value > 0 ? throw new InvalidOperationException("deep") : value;

    private static async Task<int> FailDeepInsideAsync(int value, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return FailDeepInside2(value);

        static int FailDeepInside2(int value) => value > 0 ? throw new InvalidOperationException("deep") : value;
    }
}
