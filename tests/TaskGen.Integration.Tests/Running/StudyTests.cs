using TaskGen.Definitions;
using TaskGen.Integration.Library;

namespace TaskGen.Integration.Tests.Running;

/// <summary>Trainers as nodes, and dynamic workflows.</summary>
public sealed class StudyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ATrainerIsANodeWhoseResultIsUsed(bool doubled)
    {
        var direct = await Studies.TrainOnce(1.5, doubled);
        var engine = await Studies.Workflows.TrainOnce.RunAsync(1.5, doubled);

        Assert.StartsWith(doubled ? "beaks 1.5: " : "beaks 0.75: ", engine);
        Assert.Equal(direct, engine);
    }

    [Fact]
    public void TheGraphShowsTheTrainerWithItsOwn()
    {
        var nodes = Studies.Workflows.TrainOnce.Definition.Graph.Nodes;

        var trainer = Assert.Single(nodes, static node => node.Kind == NodeKind.Workflow);
        Assert.Equal(("Beaks", "TrainingResults<Line>", 3), (trainer.Id, trainer.Type, trainer.Line));
        Assert.Equal(["dataset", "train"], ((WorkflowDefinition)trainer.Callee!).Graph.Nodes.Select(static node => node.Id));
    }

    [Fact]
    public async Task ATrainerIsMapped()
    {
        var direct = await Studies.Best([0.5, 1.0, 1.5], isWanted: true);
        var run = await Studies.Workflows.Best.Definition.ExecuteAsync(new([0.5, 1.0, 1.5], true));

        Assert.Equal(direct, run.Output);
        Assert.Equal(
            ["Beaks[0]/train", "Beaks[1]/train", "Beaks[2]/train"],
            run.Nodes.Where(static node => node.Path.EndsWith("/train", StringComparison.Ordinal)).Select(static node => node.Path));
    }

    [Fact]
    public async Task AnArmThatIsNotTakenTrainsNothing()
    {
        var run = await Studies.Workflows.Best.Definition.ExecuteAsync(new([0.5], false));

        Assert.Equal(0, run.Output);
        Assert.Equal(RunStatus.Succeeded, run.Status);
        Assert.Equal(NodeStatus.Skipped, Assert.Single(run.Nodes, static node => node.Kind == NodeKind.Map).Status);
    }

    [Fact]
    public async Task ADynamicWorkflowDecidesWhatItCalls()
    {
        var run = await Studies.Workflows.Climb.Definition.ExecuteAsync(new(0));

        Assert.Equal(0.75, run.Output);
        Assert.Equal(0.75, await Studies.Climb(new InProcessWorkflowContext(), 0));

        // Start, then two neighbours of 0, 0.25, 0.5 and 0.75.
        Assert.Equal(["Score", .. Enumerable.Range(2, 8).Select(static number => $"Score_{number}")], run.Nodes.Select(static node => node.Path));
        Assert.All(run.Nodes, static node => Assert.Equal(NodeStatus.Succeeded, node.Status));
    }

    [Fact]
    public async Task WhatATaskThrowsCanBeCaught()
    {
        var run = await Studies.Workflows.Recover.Definition.ExecuteAsync(new(1));

        Assert.Equal("1 is refused, 2", run.Output);
        Assert.Equal(RunStatus.Succeeded, run.Status);
        Assert.Empty(run.Errors);
        Assert.Equal(
            [("Refuse", NodeStatus.Failed), ("Beaks", NodeStatus.Succeeded)],
            run.Nodes.Where(static node => !node.Path.Contains('/')).Select(static node => (node.Path, node.Status)));
        Assert.Equal("1 is refused, 2", await Studies.Recover(new InProcessWorkflowContext(), 1));
    }

    [Fact]
    public async Task WhatIsNotCaughtFailsTheRunAtTheTask()
    {
        var run = await Studies.Workflows.Fail.Definition.ExecuteAsync(new(1));

        Assert.Equal(RunStatus.Failed, run.Status);
        var error = Assert.Single(run.Errors);
        Assert.Equal(("Refuse", "1 is refused"), (error.NodePath, error.Exception.Message));
        var thrown = await Assert.ThrowsAsync<RunFailedException>(() => Studies.Workflows.Fail.RunAsync(1));
        Assert.IsType<ArgumentException>(thrown.InnerException);
    }

    [Fact]
    public async Task ADynamicWorkflowIsANodeOfAStaticOne()
    {
        var run = await Studies.Workflows.ClimbAndTell.Definition.ExecuteAsync(new(0));

        Assert.Equal("best: 0.750", run.Output);
        Assert.Contains(run.Nodes, static node => node.Path == "Climb/Score_9");
    }
}
