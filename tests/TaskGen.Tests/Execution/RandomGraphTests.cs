using TaskGen.Definitions;

namespace TaskGen.Tests.Execution;

/// <summary>Graphs drawn at random, with synchronous, asynchronous, flaky and failing tasks, expressions and inner workflows.</summary>
public class RandomGraphTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task EveryNodeRunsOnceAfterItsPredecessorsWithinTheBound(int seed)
    {
        var graph = new Graph(seed, withFailures: false);

        var result = await graph.Workflow.ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = graph.Bound });

        Assert.Equal(RunStatus.Succeeded, result.Status);
        Assert.Equal(graph.Expected[^1], result.Output);
        Assert.All(graph.Calls, calls => Assert.Equal(1, calls));
        Assert.All(result.Nodes, node => Assert.Equal(NodeStatus.Succeeded, node.Status));
        Assert.InRange(graph.Most, 0, graph.Bound);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task ExactlyWhatDependsOnAFailureIsSkipped(int seed)
    {
        var graph = new Graph(seed, withFailures: true);

        var result = await graph.Workflow.ExecuteAsync(
            new Number(1), new RunOptions { MaxConcurrency = graph.Bound, FailurePolicy = FailurePolicy.FinishIndependent });

        Assert.Equal(graph.Statuses, result.Nodes.Where(node => !node.Path.Contains('/')).Select(node => node.Status));
        Assert.Equal(graph.Statuses.Count(status => status == NodeStatus.Failed), result.Errors.Count);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task RunThatFailsFastAlwaysEnds(int seed)
    {
        var graph = new Graph(seed, withFailures: true);

        var result = await graph.Workflow.ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = graph.Bound });

        Assert.Equal(graph.Statuses.Contains(NodeStatus.Failed) ? RunStatus.Failed : RunStatus.Succeeded, result.Status);
    }

    private sealed class Graph
    {
        private int _running;
        private int _most;

        public Graph(int seed, bool withFailures)
        {
            var random = new Random(seed);
            var count = random.Next(1, 120);
            Bound = random.Next(1, 6);
            Expected = new int[count];
            Calls = new int[count];
            Statuses = new NodeStatus[count];
            var flow = new FlowBuilder("Random");
            for (var i = 0; i < count; i++)
            {
                int[] sources = [.. Enumerable.Range(0, i).Where(_ => random.Next(i + 2) < 2)];
                var fails = withFailures && random.Next(15) == 0;
                Expected[i] = 1 + (sources.Length == 0 ? 1 : sources.Sum(source => Expected[source]) % 1_000);
                Statuses[i] = sources.Any(source => Statuses[source] != NodeStatus.Succeeded) ? NodeStatus.Skipped
                    : fails ? NodeStatus.Failed
                    : NodeStatus.Succeeded;
                Add(flow, i, random.Next(5), fails, [.. sources.Select(source => $"{source}")]);
            }

            Workflow = flow.Build();
        }

        public int Bound { get; }

        public int Most => _most;

        public int[] Expected { get; }

        public int[] Calls { get; }

        public NodeStatus[] Statuses { get; }

        public WorkflowDefinition<Number, int> Workflow { get; }

        private void Add(FlowBuilder flow, int i, int kind, bool fails, string[] from)
        {
            switch (kind)
            {
                case 0:
                    flow.Compute($"{i}", value => Body(i, value, fails), from);
                    break;
                case 1:
                    flow.Run($"{i}", new FlowBuilder("Inner").Call("A", Asynchronous(i, fails)).Build(), from);
                    break;
                case 2:
                    flow.Call($"{i}", Asynchronous(i, fails), from);
                    break;
                case 3:
                    var calls = 0;
                    var body = Define.Task(
                        $"{i}",
                        value => calls++ == 0 ? throw new IOException("fault") : Counted(() => Body(i, value, fails)),
                        new TaskOptions { Retries = 1, RetryDelay = TimeSpan.FromTicks(1) });
                    flow.Call($"{i}", body, from);
                    break;
                default:
                    flow.Call($"{i}", value => Counted(() => Body(i, value, fails)), from);
                    break;
            }
        }

        private TaskDefinition<Number, int> Asynchronous(int i, bool fails) => Define.TaskAsync($"{i}", async (value, _) =>
        {
            Enter();
            await Task.Yield();
            Interlocked.Decrement(ref _running);
            return Body(i, value, fails);
        });

        private int Counted(Func<int> body)
        {
            Enter();
            Interlocked.Decrement(ref _running);
            return body();
        }

        private void Enter()
        {
            var running = Interlocked.Increment(ref _running);
            for (var most = _most; running > most; most = _most)
            {
                Interlocked.CompareExchange(ref _most, running, most);
            }
        }

        private int Body(int i, int value, bool fails)
        {
            Interlocked.Increment(ref Calls[i]);
            return fails ? throw new InvalidOperationException($"broken {i}") : 1 + (value % 1_000);
        }
    }
}
