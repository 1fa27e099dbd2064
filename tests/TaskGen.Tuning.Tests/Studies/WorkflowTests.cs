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

    [Theory]
    [InlineData("auto")]
    [InlineData("tpe")]
    [InlineData("tpe(startupTrials: 4, candidates: 24, multivariate: false)")]
    [InlineData("cma-es(population: 9, initialDeviation: 0.3, restart: none)")]
    [InlineData("gaussian-process(startupTrials: 7)")]
    [InlineData("nsga2(population: 12)")]
    public void ASamplerIsReadFromItsText(string text) => Assert.Equal(text, Sampler.Parse(text).ToString());

    [Theory]
    [InlineData("cma-es(restart: often)", "'restart' is 'often'; expected one of")]
    [InlineData("tpe(trees: 3)", "'trees' is no setting of 'tpe'; it has startupTrials, candidates, multivariate")]
    [InlineData("tpe(1", "the bracket after its name is not closed")]
    public void AWrongSettingIsSaid(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Sampler.Parse(text)).Message, StringComparison.Ordinal);

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
