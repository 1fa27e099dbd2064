using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Execution.Orchestration;

namespace TaskGen.Tests.Execution.Allocation;

/// <summary>How many objects a node takes. They are told from their size, of which the smallest is 24 bytes.</summary>
[Collection(nameof(AllocatesAlone))]
public class AllocationTests
{
    private const int Few = 1_000;

    private const int Many = 11_000;

    // Of a place in the array of nodes, and in the frame of these workflows.
    private const int Places = sizeof(long) + sizeof(int);

    private const int LessThanAnObject = 12;

    private const int Action = 64;

    private static readonly TaskDefinition<Number, int> Add = Define.Task("Add", static value => value + 1);

    [OptimizedFact]
    public async Task NodeThatCompletesAtOnceTakesItselfItsInputsAndAnInvocation()
    {
        await ChainOnOneThreadAsync(Few);
        var perNode = (await ChainOnOneThreadAsync(Many) - await ChainOnOneThreadAsync(Few)) / (Many - Few);

        Assert.InRange(perNode, SizeOfNode() / 2, SizeOfNode() + SizeOfInputs() + SizeOfInvocation() + Places + LessThanAnObject);
    }

    [OptimizedFact]
    public async Task NodeThatWaitsTakesOneObjectMore()
    {
        var later = Define.TaskAsync("Later", static (value, _) => AddLaterAsync(value));
        var (few, many) = (Chain(later, Few), Chain(later, Many));

        var byHand = await PerCallAsync(static async count =>
        {
            for (var i = 0; i < count; i++)
            {
                await AddLaterAsync(i);
            }
        });
        var perNode = await PerCallAsync(count => PipelineRunner.RunAsync(count == Few ? few : many, new Number(1), null, default));

        Assert.InRange(
            perNode - byHand, SizeOfNode(), SizeOfNode() + SizeOfInputs() + SizeOfInvocation() + Action + Places + LessThanAnObject);
    }

    [OptimizedFact]
    public void RunOfOneTaskTakesFourObjects()
    {
        // .NET keeps tasks of small numbers.
        var inputs = new Number(1_000_000);
        var once = Measure(() => PipelineRunner.RunAsync(Add, inputs, null, default).GetAwaiter().GetResult());

        var expected = SizeOf(static () => NewRun()) + SizeOfNode() + SizeOfInvocation() + SizeOf(static () => Task.FromResult(1_000_000));
        Assert.InRange(once, expected / 2, expected + LessThanAnObject);
    }

    private static async Task<int> AddLaterAsync(int value)
    {
        await Task.Yield();
        return value + 1;
    }

    private static WorkflowDefinition<Number, int> Chain(TaskDefinition<Number, int> task, int count, Action<int>? at = null)
    {
        var flow = new FlowBuilder("Chain");
        for (var i = 0; i < count; i++)
        {
            var position = i;
            var atEnd = i == 0 || i == count - 1;
            var called = atEnd && at is not null ? Define.Task("End", value => Tell(at, position, value)) : task;
            flow.Call($"N{i}", called, i == 0 ? [] : [$"N{i - 1}"]);
        }

        return flow.Build();
    }

    private static int Tell(Action<int> at, int position, int value)
    {
        at(position);
        return value;
    }

    /// <summary>What is allocated before the first node starts, on this thread, and from the first to the last, on the one on which all of them run.</summary>
    private static async Task<long> ChainOnOneThreadAsync(int count)
    {
        long first = 0, last = 0;
        int thread = 0, lastThread = 0;
        var chain = Chain(Add, count, position =>
        {
            if (position == 0)
            {
                (thread, first) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
            }
            else
            {
                (lastThread, last) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
            }
        });
        _ = (chain.Tasks, await PipelineRunner.RunAsync(chain, new Number(1), null, default));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = PipelineRunner.RunAsync(chain, new Number(1), null, default);
        var prepared = GC.GetAllocatedBytesForCurrentThread() - before;
        await run;

        Assert.Equal(thread, lastThread);
        return prepared + last - first;
    }

    // The runtime's own threads allocate now and then, which can only add: the least of some measurements is nearest to what the work takes.
    private static async Task<long> PerCallAsync(Func<int, Task> work)
    {
        const int Repeats = 9;
        var (few, many) = (long.MaxValue, long.MaxValue);
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            few = Math.Min(few, await AllocatedAsync(Few));
            many = Math.Min(many, await AllocatedAsync(Many));
        }

        return (many - few) / (Many - Few);

        async Task<long> AllocatedAsync(int count)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await work(count);
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        }
    }

    private static long SizeOfNode()
    {
        var run = NewRun();
        return SizeOf(() => new NodeRun(run, NodeKind.Task));
    }

    private static long SizeOfInvocation() => SizeOf(static () => new LocalInvocation(Add, default));

    private static long SizeOfInputs() => SizeOf(static () => new Number(1));

    private static PipelineRun NewRun() => new(Add, Add.Tasks, RunOptions.Default, null, CancellationToken.None);

    private static long SizeOf(Func<object> create) => Measure(() => GC.KeepAlive(create()));

    private static long Measure(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
