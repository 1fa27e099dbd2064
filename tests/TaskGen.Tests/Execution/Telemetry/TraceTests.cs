using System.Collections.Concurrent;
using System.Diagnostics;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution.Telemetry;

public sealed class TraceTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ActivitySource _own = new("Test." + Guid.NewGuid());
    private readonly ActivityListener _listener;
    private readonly Activity _root = new("test");

    public TraceTests()
    {
        // Other tests run at the same time: only what belongs to the trace of this test counts.
        _root.Start();
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "TaskGen" || source == _own,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _root.TraceId)
                {
                    _ended.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _own.Dispose();
        _root.Dispose();
    }

    [Fact]
    public async Task EveryNodeAndAttemptHasASpanInsideThatAroundIt()
    {
        var calls = 0;
        var flaky = Define.Task(
            "Flaky", value => ++calls == 1 ? throw new IOException("no") : value, new TaskOptions { Retries = 1, RetryDelay = TimeSpan.Zero });
        var inner = new FlowBuilder("Inner").CallAsync("C", async (value, _) =>
        {
            await Task.Yield();
            using var span = _own.StartActivity("user's");
            return value;
        }).Build();
        var flow = new FlowBuilder("Outer").Call("A", flaky).Run("B", inner, "A").Map("M", Define.Task("Item", value => value), 2).Build();

        var result = await flow.ExecuteAsync(new Number(1));

        Assert.Equal(RunStatus.Succeeded, result.Status);
        Assert.Equal(
            [
                "A < run Acme.Numbers.Outer succeeded",
                "B < run Acme.Numbers.Outer succeeded",
                "B/C < B succeeded",
                "M < run Acme.Numbers.Outer succeeded",
                "M[0] < M succeeded",
                "M[1] < M succeeded",
                "attempt 1 < A failed",
                "attempt 1 < B/C succeeded",
                "attempt 1 < M[0] succeeded",
                "attempt 1 < M[1] succeeded",
                "attempt 2 < A succeeded",
                "run Acme.Numbers.Outer < test succeeded",
                "user's < attempt 1 ",
            ],
            Lines());
        var whole = Assert.Single(_ended, static span => span.OperationName.StartsWith("run ", StringComparison.Ordinal));
        Assert.Equal(result.RunId.ToString(), whole.GetTagItem("taskgen.run"));
        Assert.Same(_root, Activity.Current);
    }

    [Fact]
    public async Task FailureIsOnTheSpans()
    {
        await Define.Task("Broken", _ => throw new InvalidDataException("no good")).ExecuteAsync(new Number(1));

        Assert.Equal(["Broken < run Acme.Numbers.Broken failed", "attempt 1 < Broken failed", "run Acme.Numbers.Broken < test failed"], Lines());
        Assert.All(_ended, static span =>
        {
            Assert.Equal((ActivityStatusCode.Error, "no good"), (span.Status, span.StatusDescription));
            Assert.Contains(Assert.Single(span.Events).Tags, static tag => tag is { Key: "exception.type", Value: "System.IO.InvalidDataException" });
        });
    }

    [Fact]
    public async Task CallsOfADynamicWorkflowLieInside()
    {
        var step = Define.Task("Step", static value => value);
        var workflow = new DynamicWorkflowDefinition<Number, int>
        {
            Name = "Acme.Numbers.Dynamic",
            Inputs = NumberCodec.Instance,
            Output = TaskGen.Serialization.Codecs.Int32,
            Invoke = async (inputs, invocation) => await invocation.Workflow.RunAsync(step, inputs) + await invocation.Workflow.RunAsync(step, inputs),
        };

        await workflow.ExecuteAsync(new Number(1));

        Assert.Contains("Step_2 < run Acme.Numbers.Dynamic succeeded", Lines());
    }

    private IEnumerable<string> Lines()
    {
        var names = _ended.ToDictionary(static span => span.SpanId, static span => span.OperationName);
        return _ended.Select(span =>
                $"{span.OperationName} < {(span.ParentSpanId == _root.SpanId ? "test" : names[span.ParentSpanId])} {span.GetTagItem("taskgen.status")}")
            .Order(StringComparer.Ordinal);
    }
}
