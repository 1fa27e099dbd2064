using TaskGen.Definitions;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>What a run cannot record.</summary>
public sealed class RecordTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task OutputThatIsNoValueOfItsTypeIsLeftOut()
    {
        var workflow = new WorkflowDefinition<Number, Slots, string>
        {
            Name = "Acme.Numbers.Nothing",
            Inputs = NumberCodec.Instance,
            Output = TaskGen.Serialization.Codecs.String,
            CreateFrame = static inputs => new Slots(inputs.Value, 0),
            Nodes = [],
            GetResult = static _ => null!,
        };

        var result = await workflow.ExecuteAsync(new Number(7), _store.Options);
        var again = await workflow.ExecuteAsync(new Number(7), _store.Options with { Resume = result.RunId });

        Assert.Equal((RunStatus.Succeeded, RunStatus.Succeeded), (result.Status, again.Status));
        Assert.All(_store.Records<RunEnded>(result.RunId), static ended => Assert.Null(ended.Output));
        Assert.Contains(_store.Log, static line => line.Contains("The output of the run was not kept", StringComparison.Ordinal));
    }
}
