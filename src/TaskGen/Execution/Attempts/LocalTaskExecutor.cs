using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Attempts;

/// <summary>Runs tasks in this process.</summary>
internal sealed class LocalTaskExecutor : ITaskExecutor
{
    private LocalTaskExecutor()
    {
    }

    /// <summary>The executor; it has no state.</summary>
    public static LocalTaskExecutor Instance { get; } = new();

    /// <inheritdoc/>
    public int Places => Environment.ProcessorCount;

    /// <inheritdoc/>
    public ResourceNeeds FindResources(IConfiguration? configuration, List<string> problems) => Machine.Find(configuration, problems);

    /// <inheritdoc/>
    public ValueTask<TOutput> ExecuteAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskAttempt attempt)
        where TInputs : notnull => attempt.Options.Timeout is { } timeout
            ? InvokeInTimeAsync(task, inputs, attempt, timeout)
            : InvokeAsync(task, inputs, attempt);

    private static ValueTask<TOutput> InvokeAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskAttempt attempt)
        where TInputs : notnull
    {
        var invocation = new LocalInvocation(task, attempt);
        ValueTask<TOutput> result;
        try
        {
            result = task.Invoke(inputs, invocation);
        }
        catch (Exception exception)
        {
            result = ValueTask.FromException<TOutput>(exception);
        }

        return result.IsCompletedSuccessfully && !invocation.HasScope ? result : FinishAsync(result, invocation);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<TOutput> FinishAsync<TOutput>(ValueTask<TOutput> result, LocalInvocation invocation)
    {
        TOutput output;
        try
        {
            output = await result.ConfigureAwait(false);
        }
        catch (Exception) when (invocation.HasScope)
        {
            await DisposeAfterFailureAsync(invocation).ConfigureAwait(false);
            throw;
        }

        await invocation.DisposeScopeAsync().ConfigureAwait(false);
        return output;
    }

    private static async ValueTask DisposeAfterFailureAsync(LocalInvocation invocation)
    {
        try
        {
            await invocation.DisposeScopeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The task's own failure is what counts.
            invocation.LogScopeNotDisposed(exception);
        }
    }

    private static async ValueTask<TOutput> InvokeInTimeAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskAttempt attempt, TimeSpan timeout)
        where TInputs : notnull
    {
        using var limit = new AttemptTimeout(timeout, attempt.Call.Host.TimeProvider, attempt.CancellationToken);
        TOutput output;
        try
        {
            output = await InvokeAsync(task, inputs, attempt with { CancellationToken = limit.Token }).ConfigureAwait(false);
        }
        catch (Exception exception) when (
            limit.HasFired && !attempt.CancellationToken.IsCancellationRequested && RetryPolicy.IsRecoverable(exception, attempt.Options))
        {
            throw new TaskTimeoutException(task.Name, timeout, exception);
        }

        // A method that does not look at its token may come late; on a cluster it would not have come at all.
        return limit.HasFired ? throw new TaskTimeoutException(task.Name, timeout, null) : output;
    }
}
