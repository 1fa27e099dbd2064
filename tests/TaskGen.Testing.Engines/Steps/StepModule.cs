using TaskGen.CompilerServices;
using TaskGen.Definitions;

[assembly: PipelineModule<TaskGen.Testing.Engines.Steps.StepModule>]

namespace TaskGen.Testing.Engines.Steps;

/// <summary>The tasks of the contract, for programs that run what they are told by name.</summary>
internal sealed class StepModule : IPipelineModule
{
    /// <inheritdoc/>
    public void Register(PipelineCatalog catalog)
    {
        catalog.Add(StepTasks.Define());
        catalog.Add(StepTasks.Define(name: StepTasks.OtherName));
    }
}
