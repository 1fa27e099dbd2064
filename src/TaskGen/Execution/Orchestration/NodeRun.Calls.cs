using System.Runtime.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Execution.Telemetry;
using TaskGen.Text;

namespace TaskGen.Execution.Orchestration;

/// <content>What a node calls: a task with its attempts, or a workflow within the run.</content>
internal sealed partial class NodeRun : INodeRunner, IWorkflowRunner
{
    /// <inheritdoc/>
    public ValueTask<TOutput> RunTaskAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs)
        where TInputs : notnull
    {
        var options = Run.OptionsOf(task);
        return Run.Durable is not { } durable ? AttemptAsync(task, inputs, options)
            : task.KeepsResult ? RunDurableAsync(durable, task, inputs, options)
            : RunUnkeptAsync(durable, task, inputs, options);
    }

    /// <inheritdoc/>
    public ValueTask<TOutput> RunWorkflowAsync<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs)
        where TInputs : notnull => workflow.AcceptAsync(this, inputs);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, MapOptions? options)
        where TInputs : notnull
    {
        EngineTelemetry.MapStarted(callee.Definition.Name, inputs.Count);
        var scope = new MapScope<TInputs, TOutput>(this, callee, inputs, options);
        await RunScopeAsync(scope).ConfigureAwait(false);
        return scope.Outputs;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, TryMapOptions? options)
        where TInputs : notnull
    {
        EngineTelemetry.MapStarted(callee.Definition.Name, inputs.Count);
        var scope = new TryMapScope<TInputs, TOutput>(this, callee, inputs, options);
        Inner = scope;
        await scope.RunAsync().ConfigureAwait(false);
        return scope.Error is { } error ? throw error
            : scope.IsComplete ? scope.Results
            : throw EndWith(NodeStatus.Cancelled);
    }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    async ValueTask<TOutput> IWorkflowRunner.RunAsync<TInputs, TFrame, TOutput>(
        WorkflowDefinition<TInputs, TFrame, TOutput> workflow, TInputs inputs)
    {
        var scope = new FrameScope<TFrame>(this, workflow.Nodes, workflow.Schedule, workflow.CreateFrame(inputs));
        await RunScopeAsync(scope).ConfigureAwait(false);
        return workflow.GetResult(scope.TakeFrame());
    }

    /// <inheritdoc/>
    async ValueTask<TOutput> IWorkflowRunner.RunAsync<TInputs, TOutput>(DynamicWorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs)
    {
        var scope = new DynamicScope(this, workflow.Name);
        Inner = scope;
        var attempt = new TaskAttempt(this, TaskOptions.Default, 1, Run.Token);
        try
        {
            // The body calls the orchestrator, and runs beside it whatever the engine. A run leaves its caller's thread at once; a workflow inside a run
            // has a thread of the pool already.
            return IsRoot
                ? await Task.Run(() => LocalTaskExecutor.Instance.ExecuteAsync(workflow.Body, inputs, attempt).AsTask()).ConfigureAwait(false)
                : await LocalTaskExecutor.Instance.ExecuteAsync(workflow.Body, inputs, attempt).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !Run.IsStopping)
        {
            Fail(exception, scope.OriginOf(exception));
            throw EndWith(NodeStatus.Failed);
        }
        finally
        {
            await scope.CloseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Runs a graph or a map inside this node; afterwards all of its nodes have a result.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask RunScopeAsync(NodeScope scope)
    {
        Inner = scope;
        await scope.RunAsync().ConfigureAwait(false);
        if (!scope.HasSucceeded)
        {
            throw EndWith(scope.HasFailed ? NodeStatus.Failed : NodeStatus.Cancelled);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TOutput> RepeatAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options, ValueTask<TOutput> attempt)
        where TInputs : notnull
    {
        while (true)
        {
            TimeSpan delay;
            try
            {
                return await attempt.ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (Run.IsStopping)
            {
                throw EndWith(NodeStatus.Cancelled);
            }
            catch (Exception exception)
            {
                var lost = exception is WorkerLostException ? ++Details.LostWorkers : _details?.LostWorkers ?? 0;
                if (Run.IsStopping || !RetryPolicy.Retries(exception, options, Attempts - 1 - lost, lost))
                {
                    Fail(exception);
                    throw EndWith(NodeStatus.Failed);
                }

                delay = RetryPolicy.Delay(options, Attempts, Random.Shared.NextDouble());
                NoteRetry(exception, delay);
            }

            await WaitAsync(delay).ConfigureAwait(false);
            Attempts++;
            attempt = Attempt(task, inputs, options);
        }
    }

    private ValueTask<TOutput> AttemptAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options)
        where TInputs : notnull
    {
        var first = Attempt(task, inputs, options);
        return first.IsCompletedSuccessfully ? first : RepeatAsync(task, inputs, options, first);
    }

    private ValueTask<TOutput> Attempt<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options)
        where TInputs : notnull =>
        EngineTelemetry.IsTracing ? TracedAttemptAsync(task, inputs, options) : ExecuteAttempt(task, inputs, options);

    private ValueTask<TOutput> ExecuteAttempt<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options)
        where TInputs : notnull
    {
        try
        {
            return Run.Executor.ExecuteAsync(task, inputs, new TaskAttempt(this, options, Attempts, Run.Token));
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<TOutput>(exception);
        }
    }

    private void NoteRetry(Exception exception, TimeSpan delay)
    {
        (_faults ??= []).Add(exception);
        NoteFault(exception);
        EngineTelemetry.Retrying(Label);
        EngineLog.Write(Run.Host, Label, logger => EngineLog.Retrying(logger, Path, Attempts, Duration.Format(delay), exception));
        Notify(NodeProgressKind.Retrying);
    }

    /// <summary>Waits before a retry.</summary>
    private Task WaitAsync(TimeSpan delay) => WaitAsync(Task.Delay(delay, Run.Host.TimeProvider, Run.Token));

    /// <summary>Waits for something that ends with the run; others have this node's place meanwhile.</summary>
    private async Task WaitAsync(Task awaited)
    {
        LeavePlace()?.Dispatch();
        _scope?.PlaceLeft();
        try
        {
            await awaited.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw EndWith(NodeStatus.Cancelled);
        }

        if (Run.Gate is { } gate)
        {
            _return = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (!gate.TryEnterOrQueue(this))
            {
                await _return.Task.ConfigureAwait(false);
            }

            _return = null;
        }

        if (Run.IsStopping)
        {
            throw EndWith(NodeStatus.Cancelled);
        }
    }

    private NodeEndedException EndWith(NodeStatus status)
    {
        Status = status;
        return new NodeEndedException();
    }
}
