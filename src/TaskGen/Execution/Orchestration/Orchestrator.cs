using System.Diagnostics;
using System.Runtime.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Durability;
using TaskGen.Execution.Telemetry;

namespace TaskGen.Execution.Orchestration;

/// <summary>Carries out runs from start to end.</summary>
internal static class Orchestrator
{
    /// <summary>Runs something and gives its output.</summary>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="RunFailedException">Something failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled the run.</exception>
    public static async Task<TOutput> RunAsync<TCall, TOutput>(TCall call, RunOptions? options, CancellationToken cancellationToken)
        where TCall : struct, IRootCall<TOutput>
    {
        using var run = Start<TCall, TOutput>(call, options, cancellationToken);
        var root = new NodeRun(run, call.Kind);
        var (hasOutput, output) = await CarryOutAsync<TCall, TOutput>(call, run, root).ConfigureAwait(false);
        if (hasOutput)
        {
            return output;
        }

        throw run.StatusOf(root) == RunStatus.Cancelled
            ? new OperationCanceledException($"The run of '{call.Definition.Name}' was cancelled.", cancellationToken)
            : new RunFailedException(Report<TCall, TOutput>(call, run, root, default!));
    }

    /// <summary>Runs something and gives what became of it, failures and cancellation included.</summary>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    public static async Task<RunResult<TOutput>> ExecuteAsync<TCall, TOutput>(
        TCall call, RunOptions? options, CancellationToken cancellationToken)
        where TCall : struct, IRootCall<TOutput>
    {
        using var run = Start<TCall, TOutput>(call, options, cancellationToken);
        var root = new NodeRun(run, call.Kind);
        var (_, output) = await CarryOutAsync<TCall, TOutput>(call, run, root).ConfigureAwait(false);
        return Report(call, run, root, output);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<(bool HasOutput, TOutput Output)> CarryOutAsync<TCall, TOutput>(TCall call, PipelineRun run, NodeRun root)
        where TCall : struct, IRootCall<TOutput>
    {
        var hasOutput = false;
        TOutput output = default!;
        var span = EngineTelemetry.IsTracing ? StartSpan(call.Definition, run) : null;
        if (!run.IsStopping)
        {
            root.Begin();
            try
            {
                output = await call.RunAsync(root).ConfigureAwait(false);
                root.End(null);
                hasOutput = true;
            }
            catch (Exception exception)
            {
                root.End(exception);
            }
        }

        if (run.Durable is { } durable)
        {
            await using (durable.ConfigureAwait(false))
            {
                var kept = hasOutput && call.Output is { } codec ? durable.KeepIfPossible(codec, output) : null;
                await durable.EndAsync(run.StatusOf(root), run.Elapsed, kept).ConfigureAwait(false);
            }
        }

        if (span is not null)
        {
            var status = run.StatusOf(root);
            EngineTelemetry.End(
                span, status.ToString().ToLowerInvariant(), status == RunStatus.Failed && run.Errors is [var error, ..] ? error.Exception : null);
        }

        return (hasOutput, output);
    }

    // Apart, so that a run that nobody traces makes no closure.
    private static Activity? StartSpan(PipelineDefinition definition, PipelineRun run) =>
        run.Span = EngineTelemetry.StartRun(definition, () => run.Id);

    private static PipelineRun Start<TCall, TOutput>(TCall call, RunOptions? options, CancellationToken cancellationToken)
        where TCall : struct, IRootCall<TOutput>
    {
        options ??= RunOptions.Default;
        var run = new PipelineRun(call.Definition, call.Tasks, options, call.Places(options), cancellationToken);
        if (options.Store is not null)
        {
            run.Durable = DurableRuns.Open(call.Definition.Name, options, run.Host, call.WriteInputs);
        }
        else if (options.Resume is { } id)
        {
            throw new RunNotStartedException(call.Definition.Name, [$"The run {id} cannot be resumed without the store that it is in: set RunOptions.Store."]);
        }

        return run;
    }

    private static RunResult<TOutput> Report<TCall, TOutput>(TCall call, PipelineRun run, NodeRun root, TOutput output)
        where TCall : struct, IRootCall<TOutput> => new(output, call.Output)
        {
            RunId = run.Id,
            Name = call.Definition.Name,
            Status = run.StatusOf(root),
            StartedAt = run.StartedAt,
            Duration = run.Elapsed,
            Seed = run.Seed,
            Nodes = call.GetResults(root),
            Errors = run.Errors,
        };
}
