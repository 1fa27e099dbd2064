using Microsoft.Extensions.Configuration;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;
using TaskGen.Execution.Attempts;
using TaskGen.Serialization;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Tests.Execution.Engines;

/// <summary>Runs what the catalog has under the name of a task, on a thread of its own; inputs and outputs go through their bytes.</summary>
internal sealed class ByNameExecutor : ITaskExecutor
{
    private readonly PipelineCatalog _catalog = new();

    public ByNameExecutor() => _catalog.Include<StepModule>();

    /// <inheritdoc/>
    public int Places => 3;

    /// <inheritdoc/>
    public ResourceNeeds FindResources(IConfiguration? configuration, List<string> problems) =>
        LocalTaskExecutor.Instance.FindResources(configuration, problems);

    /// <inheritdoc/>
    public async ValueTask<TOutput> ExecuteAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskAttempt attempt)
        where TInputs : notnull
    {
        var sent = BinarySerializer.Serialize(task.Inputs, inputs);
        var returned = await Task.Factory.StartNew(
            async () =>
            {
                var found = (TaskDefinition<TInputs, TOutput>)_catalog.Find<TaskDefinition>(task.Name);
                var output = await LocalTaskExecutor.Instance.ExecuteAsync(found, BinarySerializer.Deserialize(found.Inputs, sent), attempt);
                return BinarySerializer.Serialize(found.Output, output);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap();
        return BinarySerializer.Deserialize(task.Output, returned);
    }
}
