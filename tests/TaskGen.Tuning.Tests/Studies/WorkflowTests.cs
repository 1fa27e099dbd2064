using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>A tuner is a workflow, alone or in others.</summary>
[Collection(nameof(Curves))]
public sealed class WorkflowTests
{
    [Fact]
    public async Task ADynamicWorkflowSearchesAndGoesOnWithTheBest()
    {
        var (best, again) = await Pipelines.Workflows.SearchTwice.RunAsync(6);
        Assert.True(again <= best);
    }

    [Fact]
    public async Task AWorkflowHasATunerAsANode()
    {
        Assert.Equal("0.25 of 3", await Pipelines.Workflows.Report.RunAsync(0.1));
        Assert.Equal("0.25 of 3", await Pipelines.Report(0.1));
        var node = Assert.Single(Pipelines.Workflows.Report.Definition.Graph.Nodes, node => node.Callee is not null);
        Assert.Same(Curves.TunerDefinition.Workflow, node.Callee);
    }

    [Fact]
    public void AStudyIsAValue()
    {
        var options = new TuningOptions<Curves.Hyperparameters>
        {
            Space = new Curves.Space { X = [0.1, 0.2], Kind = "flat" }, Sampler = Sampler.Random(), Pruner = Pruner.Median(3),
            CrossValidation = new KFold(4, true, 7),
            Budget = new() { MaxTrials = 9, MaxRuntime = TimeSpan.FromMinutes(3) }, Seed = 4, Objectives = [Objective.Maximize("x")], PassFold = true,
            PruneFolds = true, Enqueue = [new(0.1)], Concurrency = 3,
        };
        var codec = Curves.TunerDefinition.Inputs;
        var json = TaskGen.Serialization.JsonValues.ToJson(codec, new Curves.TunerInputs(options));
        var read = TaskGen.Serialization.JsonValues.FromJson(codec, json);

        Assert.Equal(json, TaskGen.Serialization.JsonValues.ToJson(codec, read));
        Assert.Equal(("median(startupTrials: 3, warmupSteps: 0, interval: 1)", "random"), (read.Tuning.Pruner.ToString(), read.Tuning.Sampler.ToString()));
        Assert.Equal(new KFold(4, true, 7), read.Tuning.CrossValidation);
        Assert.Equal(options.Budget, read.Tuning.Budget);
        Assert.Equal(options.Space.ToJson(), read.Tuning.Space!.ToJson());
        Assert.Null(read.Tuning.Concurrency);
    }
}
