using Microsoft.Extensions.Configuration;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;
using TaskGen.Execution.Attempts;

namespace TaskGen.Testing.Engines.Steps;

/// <summary>An engine whose first workers are lost.</summary>
internal sealed class LosingExecutor(ITaskExecutor engine, int losses) : ITaskExecutor
{
    private int _attempts;

    /// <inheritdoc/>
    public int Places => engine.Places;

    /// <inheritdoc/>
    public ResourceNeeds FindResources(IConfiguration? configuration, List<string> problems) => engine.FindResources(configuration, problems);

    /// <inheritdoc/>
    public ValueTask<TOutput> ExecuteAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskAttempt attempt)
        where TInputs : notnull => Interlocked.Increment(ref _attempts) is var number && number <= losses
            ? throw new WorkerLostException($"worker {number} is gone")
            : engine.ExecuteAsync(task, inputs, attempt);
}
