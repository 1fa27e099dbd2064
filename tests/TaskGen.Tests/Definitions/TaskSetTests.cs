using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Definitions;

public class TaskSetTests
{
    [Fact]
    public void TasksOfInnerWorkflowsAreFoundOnce()
    {
        var shared = Define.Task("Shared", value => value);
        var inner = new FlowBuilder("Inner").Call("A", shared).Call("B", value => value).Build();
        var outer = new FlowBuilder("Outer").Call("C", shared).Run("D", inner).Run("E", inner).Compute("F", value => value).Build();

        Assert.Equal(["Acme.Numbers.Shared", "Acme.Numbers.B"], outer.Tasks.Tasks.Select(task => task.Name));
    }

    [Fact]
    public void WorkflowThatCallsItselfIsRefused()
    {
        var nodes = new List<WorkflowNode<Slots>>();
        var flow = new WorkflowDefinition<Number, Slots, int>
        {
            Name = "Acme.Numbers.Endless",
            Inputs = NumberCodec.Instance,
            Output = Codecs.Int32,
            CreateFrame = inputs => new Slots(inputs.Value, 1),
            Nodes = nodes,
            GetResult = frame => frame.Input,
        };
        nodes.Add(new SubworkflowNode<Slots, Number, int> { Id = "Again", Type = "int", Line = 1, Workflow = flow, Read = frame => new(frame.Input) });

        var error = Assert.Throws<InvalidOperationException>(() => flow.Tasks);

        Assert.Contains("'Acme.Numbers.Endless' calls 'Acme.Numbers.Endless'", error.Message);
    }
}
