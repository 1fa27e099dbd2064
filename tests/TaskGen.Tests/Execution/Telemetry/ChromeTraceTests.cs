using System.Text.Json;

namespace TaskGen.Tests.Execution.Telemetry;

public class ChromeTraceTests
{
    [Fact]
    public async Task EveryNodeThatRanIsABarAndNoTwoOverlapInARow()
    {
        var inner = new FlowBuilder("Inner").CallAsync("C", WaitAsync).Build();
        var flow = new FlowBuilder("Traced")
            .CallAsync("A", WaitAsync)
            .CallAsync("B", WaitAsync)
            .Run("W", inner)
            .Compute("sum", static value => value, "A", "B")
            .Map("M", Define.TaskAsync("Item", WaitAsync), 20)
            .Build();
        var run = await flow.ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = 4 });

        var trace = Trace(run);

        Assert.Equal(run.RunId, trace.GetProperty("otherData").GetProperty("run").GetGuid());
        var bars = trace.GetProperty("traceEvents").EnumerateArray().Where(static found => found.GetProperty("ph").ValueEquals("X")).ToArray();
        Assert.Equal(
            run.Nodes.Where(static node => node.Kind != TaskGen.Definitions.NodeKind.Inline).Select(static node => node.Path).Prepend(run.Name)
                .Order(StringComparer.Ordinal),
            bars.Select(static bar => bar.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(bars.GroupBy(static bar => bar.GetProperty("tid").GetInt32()), static row =>
        {
            var ordered = row.OrderBy(Start).ToArray();
            for (var i = 1; i < ordered.Length; i++)
            {
                Assert.True(Start(ordered[i]) >= Start(ordered[i - 1]) + ordered[i - 1].GetProperty("dur").GetDouble() - 1e-6);
            }
        });
    }

    [Fact]
    public async Task FailureIsInTheDetails()
    {
        var run = await Define.Task("Broken", static _ => throw new InvalidDataException("no good")).ExecuteAsync(new Number(1));

        var details = Trace(run).GetProperty("traceEvents").EnumerateArray().Last().GetProperty("args");

        Assert.Equal(
            ("failed", 1, "System.IO.InvalidDataException: no good"),
            (details.GetProperty("status").GetString(), details.GetProperty("attempts").GetInt32(), details.GetProperty("fault").GetString()));
    }

    private static async Task<int> WaitAsync(int value, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return value;
    }

    private static double Start(JsonElement bar) => bar.GetProperty("ts").GetDouble();

    private static JsonElement Trace(RunResult run)
    {
        using var stream = new MemoryStream();
        ChromeTrace.Write(stream, run);
        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
