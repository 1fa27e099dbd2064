using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Dynamic workflows, whose body runs again and meets its finished calls.</summary>
public sealed class DynamicResumeTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private readonly List<int> _ran = [];

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task CallsThatComeInAnotherOrderAreMetAsWell()
    {
        var first = await Search(3, 1, 4, -1).ExecuteAsync(new Number(0), _store.Options);
        _ran.Clear();

        var second = await Search(4, 3, 7, 1).ExecuteAsync(new Number(0), _store.Options with { Resume = first.RunId });

        Assert.Equal(15, second.Output);
        Assert.Equal([7], _ran);
    }

    [Fact]
    public async Task CallWithOtherInputsIsMadeWithAWarning()
    {
        var first = await Search(3, 1, -1).ExecuteAsync(new Number(0), _store.Options);

        await Search(3, 2).ExecuteAsync(new Number(0), _store.Options with { Resume = first.RunId });

        Assert.Single(_store.Log, static line => line.Contains("Step_2 is computed again: its inputs have changed.", StringComparison.Ordinal));
    }

    private DynamicWorkflowDefinition<Number, int> Search(params int[] values)
    {
        var step = Define.Task("Step", value =>
        {
            _ran.Add(value);
            return value > 0 ? value : throw new IOException("no");
        });
        return new DynamicWorkflowDefinition<Number, int>
        {
            Name = "Acme.Numbers.Search",
            Inputs = NumberCodec.Instance,
            Output = Codecs.Int32,
            Invoke = async (_, invocation) =>
            {
                var sum = 0;
                foreach (var value in values)
                {
                    sum += await invocation.Workflow.RunAsync(step, new Number(value));
                }

                return sum;
            },
        };
    }
}
