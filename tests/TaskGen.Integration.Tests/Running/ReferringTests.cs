using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Integration.Library;

namespace TaskGen.Integration.Tests.Running;

/// <summary>What a referenced project has is called as what one's own has.</summary>
public sealed class ReferringTests
{
    private const string Wandered = "4, -0.2, -3.2, 2, 0.75; 1 is refused";

    [Fact]
    public async Task ADynamicWorkflowCallsWhatAReferencedProjectHas()
    {
        var run = await Referring.Workflows.Wander.Definition.ExecuteAsync(new(1));

        Assert.Equal(Wandered, run.Output);
        Assert.Empty(run.Errors);
        Assert.Equal(
            ["Beaks", "Climb", "Join", "Refuse", "ScaledPerimeter", "Score", "Score_2"],
            run.Nodes.Where(static node => !node.Path.Contains('/')).Select(static node => node.Path).Order(StringComparer.Ordinal));
        Assert.Contains(run.Nodes, static node => node.Path == "Climb/Score_9" && node.Status == NodeStatus.Succeeded);
        Assert.Contains(run.Nodes, static node => node.Path == "ScaledPerimeter/ScaleAsync");
        Assert.Equal(NodeStatus.Failed, Assert.Single(run.Nodes, static node => node.Path == "Refuse").Status);
    }

    [Fact]
    public async Task SoItDoesWhenItIsCalledDirectly() => Assert.Equal(Wandered, await Referring.Wander(new InProcessWorkflowContext(), 1));

    [Fact]
    public async Task ADynamicWorkflowMapsThroughTheEngine()
    {
        const string Sifted = "1: -0.200, 2: -1.200; 0; 2";
        var run = await Referring.Workflows.Sift.Definition.ExecuteAsync(new([1, 2]));

        Assert.Equal(Sifted, run.Output);
        Assert.Equal(Sifted, await Referring.Sift(new InProcessWorkflowContext(), [1, 2]));
        Assert.Equal(
            ["Score", "Describe", "Refuse", "Beaks"],
            run.Nodes.Where(static node => node.Kind == NodeKind.Map && !node.Path.Contains('/')).Select(static node => node.Path));
        Assert.Contains(run.Nodes, static node => node.Path == "Score[1]");
        Assert.Contains(run.Nodes, static node => node.Path == "Beaks[0]/train");
    }

    [Fact]
    public async Task ListsOfDifferentLengthsAreRefusedBeforeAnythingRuns()
    {
        var flow = new InProcessWorkflowContext();

        var thrown = await Assert.ThrowsAsync<ArgumentException>(
            () => flow.MapAsync(new[] { 1.0, 2.0 }, new[] { "a" }, Studies.Tasks.Describe.Definition, static (score, name) => new(score, name)));
        Assert.Contains("2, 1", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(await flow.MapAsync(Array.Empty<double>(), Studies.Tasks.Score.Definition, static weight => new(weight)));
    }

    [Fact]
    public async Task AMapOfADynamicWorkflowRunsAsManyAtOnceAsItSays()
    {
        var meeting = new Meeting(2);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var services = new ServiceCollection().AddSingleton(meeting).BuildServiceProvider();
        var options = new RunOptions { MaxConcurrency = 8, Services = services };

        Assert.Equal(21, await Referring.Workflows.Gather.RunAsync([1, 2, 3, 4, 5, 6], 2, options, patience.Token));
        Assert.Equal(2, meeting.Most);
    }

    [Fact]
    public async Task AStaticWorkflowHasThemAsNodes()
    {
        var run = await Referring.Workflows.Walk.Definition.ExecuteAsync(new(0));

        Assert.Equal("weight 1.5: -0.050", run.Output);
        Assert.Equal(await Referring.Walk(0, new InProcessWorkflowContext()), run.Output);
        Assert.Equal(
            [NodeKind.Workflow, NodeKind.Map, NodeKind.Workflow, NodeKind.Task],
            Referring.Workflows.Walk.Definition.Graph.Nodes.Where(static node => node.Kind != NodeKind.Inline).Select(static node => node.Kind));
        Assert.Contains(run.Nodes, static node => node.Path == "Score[1]");
        Assert.Contains(run.Nodes, static node => node.Path == "Beaks/train");
    }
}
