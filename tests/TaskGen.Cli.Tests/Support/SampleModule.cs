using TaskGen.CompilerServices;
using TaskGen.Definitions;

[assembly: PipelineModule<TaskGen.Cli.Tests.Support.SampleModule>]

namespace TaskGen.Cli.Tests.Support;

/// <summary>The list of an assembly's definitions, as it is generated.</summary>
public sealed class SampleModule : IPipelineModule
{
    /// <inheritdoc/>
    public void Register(PipelineCatalog catalog)
    {
        catalog.Add(SampleTasks.CountLines);
        catalog.Add(SampleTasks.Score);
        catalog.Add(SampleTasks.Fail);
        catalog.Add(SampleTasks.Wait);
        catalog.Add(SampleTasks.Hang);
        catalog.Add(SampleTasks.NeedsService);
        catalog.Add(SampleTasks.Settings);
        catalog.Add(SampleTasks.Seed);
        catalog.Add(SampleTasks.Multiply);
        catalog.Add(EveryKind.Task);
        catalog.Add(SampleWorkflows.Training);
        catalog.Add(SampleWorkflows.Nested);
        catalog.Add(SampleWorkflows.Failing);
        catalog.Add(SampleWorkflows.Independent);
        catalog.Add(SampleWorkflows.OtherTraining);
        catalog.Add(SampleWorkflows.Bumpy);
        catalog.Add(ChoosingWorkflow.Definition);
        catalog.Add(SampleTrainer.Points);
        catalog.Add(SamplePredictor.Points);
    }
}
