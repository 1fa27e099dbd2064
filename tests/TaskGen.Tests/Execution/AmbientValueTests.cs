using System.Collections.Concurrent;
using TaskGen.CompilerServices;

namespace TaskGen.Tests.Execution;

public class AmbientValueTests
{
    private readonly AsyncLocal<string> _ambient = new();
    private readonly ConcurrentQueue<string?> _seen = new();

    [Fact]
    public async Task TasksSeeTheAmbientValuesOfTheCaller()
    {
        _ambient.Value = "caller";
        var see = Define.Task("See", See);
        var flow = new FlowBuilder("All").Call("A", see).Call("B", see).Call("C", see, ["A", "B"]).Build();

        await PipelineRunner.RunAsync(flow, new Number(1), null, default);

        Assert.Equal(["caller", "caller", "caller"], _seen);
    }

    [Fact]
    public async Task AmbientValuesOfATaskStayWithIt()
    {
        _ambient.Value = "caller";
        var set = Define.Task("Set", value =>
        {
            _ambient.Value = "task";
            return value;
        });
        var flow = new FlowBuilder("Chain").Call("A", set).Call("B", See, "A").Build();

        await PipelineRunner.RunAsync(flow, new Number(1), new RunOptions { MaxConcurrency = 1 }, default);
        await PipelineRunner.RunAsync(set, new Number(1), null, default);

        Assert.Equal(["caller"], _seen);
        Assert.Equal("caller", _ambient.Value);
    }

    private int See(int value)
    {
        _seen.Enqueue(_ambient.Value);
        return value;
    }
}
