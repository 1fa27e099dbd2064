using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;
using TaskGen.Execution.Attempts;
using TaskGen.Execution.Durability;
using TaskGen.Execution.Options;

namespace TaskGen.Execution.Orchestration;

/// <summary>What all nodes of a run share.</summary>
internal sealed class PipelineRun : IDisposable
{
    private readonly RunOptions _options;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _stop;
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private readonly TaskSet _tasks;
    private readonly Dictionary<TaskDefinition, TaskOptions>? _configured;
    private readonly ResourceNeeds? _machine;
    private readonly long _startedTimestamp;
    private ConcurrentQueue<(int Rank, RunError Error)>? _errors;
    private object? _id;
    private volatile bool _endedByFailure;
    private volatile bool _endedByCaller;

    /// <summary>Prepares a run.</summary>
    /// <param name="definition">What is run.</param>
    /// <param name="tasks">The tasks that it calls.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="places">How many tasks may run at once; null for a single task, which needs no bound and nobody to stop.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    public PipelineRun(
        PipelineDefinition definition, TaskSet tasks, RunOptions options, int? places, CancellationToken cancellationToken)
    {
        Definition = definition;
        _options = options;
        _caller = cancellationToken;
        Host = options.Services is null ? HostServices.None : new HostServices(options.Services);
        _tasks = tasks;
        (_configured, _machine) = Check(tasks);
        if (places is not null)
        {
            Gate = new ConcurrencyGate(places.Value, _machine);
            _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        }

        Token = _stop?.Token ?? cancellationToken;
        StartedAt = Host.TimeProvider.GetUtcNow();
        _startedTimestamp = Host.TimeProvider.GetTimestamp();
    }

    /// <summary>What is run.</summary>
    public PipelineDefinition Definition { get; }

    /// <summary>What the host offers.</summary>
    public HostServices Host { get; }

    /// <summary>Where tasks run.</summary>
    public ITaskExecutor Executor => _options.Executor;

    /// <summary>What the run keeps in its store; null if it has none, so that everything stays in memory.</summary>
    public DurableRun? Durable { get; set; }

    /// <summary>The directory of the store; null if there is none.</summary>
    public string? Store => _options.Store;

    /// <summary>The span of the run; null if nobody listens.</summary>
    public Activity? Span { get; set; }

    /// <summary>What is done with results of earlier runs.</summary>
    public CacheMode CacheMode => _options.CacheMode;

    /// <summary>The places for running tasks; null where a single task is run.</summary>
    public ConcurrencyGate? Gate { get; }

    /// <summary>Ends when the caller cancels, or when a failure ends the run.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether nothing more is to be started.</summary>
    public bool IsStopping => Token.IsCancellationRequested;

    /// <summary>When the run began.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>The seed of the run.</summary>
    public int Seed => Durable?.Seed ?? _options.Seed;

    /// <summary>The part of each partition of a dataset that is used; null for all.</summary>
    public double? Sample => Durable is null ? _options.Sample : Durable.Sample;

    /// <summary>Who hears of the nodes.</summary>
    public IProgress<NodeProgress>? Progress => _options.Progress;

    /// <summary>Identifies the run; made when somebody asks, since it costs more than a small task.</summary>
    public Guid Id
    {
        get
        {
            if (_id is null)
            {
                Interlocked.CompareExchange(ref _id, Durable?.Id ?? Guid.CreateVersion7(StartedAt), null);
            }

            return (Guid)_id;
        }
    }

    /// <summary>The options of a task, configuration included.</summary>
    /// <exception cref="RunNotStartedException">A configured option is invalid, of a task that nobody knew would be called.</exception>
    public TaskOptions OptionsOf(TaskDefinition task) => _tasks.Contains(task)
        ? _configured is not null && _configured.TryGetValue(task, out var options) ? options : task.Options
        : Host.Configuration is null && _machine is null ? task.Options : Configure(task);

    /// <summary>What a call needs of the machine's resources; null if it is nothing.</summary>
    public ResourceNeeds? NeedsOf(PipelineDefinition? callee) =>
        _machine is not null && callee is TaskDefinition task ? ResourceNeeds.Of(OptionsOf(task)) : null;

    /// <summary>The time since the run began.</summary>
    public TimeSpan Elapsed => Host.TimeProvider.GetElapsedTime(_startedTimestamp);

    /// <summary>When something happened that happened at a timestamp.</summary>
    public DateTimeOffset TimeOf(long timestamp) => StartedAt + Host.TimeProvider.GetElapsedTime(_startedTimestamp, timestamp);

    /// <summary>Gives the thread the ambient values (<see cref="AsyncLocal{T}"/>) of the caller, whatever ran on it before.</summary>
    public void EnterContext()
    {
        if (_context is not null)
        {
            ExecutionContext.Restore(_context);
        }
    }

    /// <summary>Notes that a node ended otherwise than with a result, and why it did.</summary>
    public void NodeEnded()
    {
        if (_caller.IsCancellationRequested && !_endedByFailure)
        {
            _endedByCaller = true;
        }
    }

    /// <summary>Notes a failure, and ends the run if its policy says so.</summary>
    /// <param name="rank">The place of the error among the others; those of one rank are in the order in which they came.</param>
    /// <param name="error">The failure.</param>
    public void Fail(int rank, RunError error)
    {
        LazyInitializer.EnsureInitialized(ref _errors).Enqueue((rank, error));
        NodeEnded();
        if (_options.FailurePolicy == FailurePolicy.FailFast && !_endedByCaller && !_endedByFailure)
        {
            _endedByFailure = true;
            _stop?.CancelAsync().ContinueWith(
                cancelling => EngineLog.Write(
                    Host, Definition.Name, logger => EngineLog.CancellationCallbackFailed(logger, cancelling.Exception!)),
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }

    /// <summary>What became of the run, seen from the node that stands for the whole and has ended.</summary>
    public RunStatus StatusOf(NodeRun root) =>
        root.Status is NodeStatus.Succeeded or NodeStatus.Cached ? RunStatus.Succeeded
        : _endedByCaller || _errors is null ? RunStatus.Cancelled
        : RunStatus.Failed;

    /// <summary>The failures so far.</summary>
    public IReadOnlyList<RunError> Errors => _errors is null ? [] : [.. _errors.OrderBy(entry => entry.Rank).Select(entry => entry.Error)];

    /// <inheritdoc/>
    public void Dispose() => _stop?.Dispose();

    // Only dynamic workflows call tasks that are not known when the run starts.
    private TaskOptions Configure(TaskDefinition task)
    {
        var problems = new List<string>();
        var options = Host.Configuration is { } configuration ? Configured(configuration).For(task, problems) : task.Options;
        if (_machine is not null)
        {
            AdmissionCheck.Check(task, options, _machine, problems);
        }

        return problems.Count == 0 ? options : throw new RunNotStartedException(task.Name, problems);
    }

    private ConfiguredOptions Configured(IConfiguration configuration) =>
        Host.Provider!.GetService<ConfiguredOptions>() ?? new ConfiguredOptions(configuration);

    private (Dictionary<TaskDefinition, TaskOptions>? Configured, ResourceNeeds? Machine) Check(TaskSet tasks)
    {
        if (tasks is { WithServices.Count: 0, MayNeedResources: false } && Host.Configuration is null)
        {
            return (null, null);
        }

        Dictionary<TaskDefinition, TaskOptions>? changed = null;
        var problems = new List<string>();
        ServiceCheck.Check(tasks, Host.Provider, problems);
        if (Host.Configuration is { } configuration)
        {
            var configured = Configured(configuration);
            foreach (var task in tasks.Tasks)
            {
                var options = configured.For(task, problems);
                if (!ReferenceEquals(options, task.Options))
                {
                    (changed ??= []).Add(task, options);
                }
            }
        }

        var machine = tasks.MayNeedResources || changed is not null ? Admit(tasks, changed, problems) : null;
        return problems.Count == 0 ? (changed, machine) : throw new RunNotStartedException(Definition.Name, problems);
    }

    private ResourceNeeds? Admit(TaskSet tasks, Dictionary<TaskDefinition, TaskOptions>? changed, List<string> problems)
    {
        var needing = tasks.Tasks.Select(task => (Task: task, Options: changed?.GetValueOrDefault(task) ?? task.Options))
            .Where(static entry => ResourceNeeds.Of(entry.Options) is not null)
            .ToArray();
        if (needing.Length == 0 && !tasks.IsOpen)
        {
            return null;
        }

        var machine = Executor.FindResources(Host.Configuration, problems);
        foreach (var (task, options) in needing)
        {
            AdmissionCheck.Check(task, options, machine, problems);
        }

        return machine;
    }
}
