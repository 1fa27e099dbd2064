using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Attempts;

/// <summary>One attempt in this process. What a task does not ask for is not made.</summary>
internal sealed class LocalInvocation(TaskDefinition task, TaskAttempt attempt) : TaskInvocation, IProgress<double>
{
    private AsyncServiceScope? _scope;

    /// <summary>Whether there are scoped services that must be disposed of.</summary>
    public bool HasScope => _scope is not null;

    /// <inheritdoc/>
    public override CancellationToken CancellationToken => attempt.CancellationToken;

    /// <inheritdoc/>
    public override ILogger Logger => field ??= attempt.Call.CreateLogger(task.Name);

    /// <inheritdoc/>
    public override IProgress<double> Progress => this;

    /// <inheritdoc/>
    public override TimeProvider TimeProvider => attempt.Call.Host.TimeProvider;

    /// <inheritdoc/>
    public override Random Random => field ??= new Random(attempt.Call.Seed);

    /// <inheritdoc/>
    public override TaskContext Context => field ??= new LocalTaskContext(attempt.Call, attempt.Number, Logger);

    /// <inheritdoc/>
    public override WorkflowContext Workflow => attempt.Call.Workflow
        ?? throw new InvalidOperationException($"'{task.Name}' is a task and has no WorkflowContext; only dynamic workflows have one.");

    /// <inheritdoc/>
    public override IConfiguration? Configuration => attempt.Call.Host.Configuration;

    /// <inheritdoc/>
    public override DataContext Data => field ??= new DataContext
    {
        ContentRoot = attempt.Call.Host.ContentRoot,
        Configuration = Configuration,
        Services = attempt.Call.Host.Provider,
        Store = attempt.Call.Store,
        Sample = attempt.Call.Sample,
        Logger = Logger,
        Progress = Progress,
        TimeProvider = TimeProvider,
    };

    /// <inheritdoc/>
    public override T Service<T>(string parameter)
    {
        if (attempt.Call.Host.Provider is not { } provider)
        {
            throw Missing<T>(parameter, hasServices: false);
        }

        _scope ??= provider.CreateAsyncScope();
        return _scope.Value.ServiceProvider.GetService<T>() ?? throw Missing<T>(parameter, hasServices: true);
    }

    void IProgress<double>.Report(double value) => attempt.Call.Report(value);

    /// <summary>Disposes of the scoped services.</summary>
    public ValueTask DisposeScopeAsync() => _scope is { } scope ? scope.DisposeAsync() : ValueTask.CompletedTask;

    /// <summary>Logs that <see cref="DisposeScopeAsync"/> failed.</summary>
    public void LogScopeNotDisposed(Exception exception) =>
        EngineLog.Write(attempt.Call.Host, task.Name, logger => EngineLog.ScopeNotDisposed(logger, exception));

    private InvalidOperationException Missing<T>(string parameter, bool hasServices) =>
        new(ServiceCheck.Describe(task, new ServiceRequirement(parameter, typeof(T)), hasServices));
}
