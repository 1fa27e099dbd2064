using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskGen.Definitions;
using TaskGen.Testing.Engines.Steps;
using TaskGen.Testing.Engines.Support;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>A group of what every engine has to keep to; docs/semantics.md says what.</summary>
/// <typeparam name="TEngine">The engine, in the configuration under test.</typeparam>
public abstract class EngineContract<TEngine> : IDisposable
    where TEngine : Engine, new()
{
    private readonly TEngine _engine = new();
    private readonly ListLogger _logger = new();
    private readonly List<ServiceProvider> _services = [];

    /// <summary>What the steps of the test do and have done.</summary>
    private protected Probe Probe { get; } = new(TemporaryStore.CreateDirectory("probe", InMemory.FileSystem));

    /// <summary>The store of runs that have one.</summary>
    private protected TemporaryStore Store { get; } = new(InMemory.FileSystem);

    /// <summary>What runs have logged.</summary>
    private protected IReadOnlyList<string> Log => _logger.Lines;

    /// <summary>The engine.</summary>
    private protected TEngine Engine => _engine;

    /// <summary>A run with a store only if the engine is tested so.</summary>
    private protected RunOptions Options => With(_engine.HasStore);

    /// <summary>A run with a store.</summary>
    private protected RunOptions Durable => With(hasStore: true);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes what the test has left.</summary>
    protected virtual void Dispose(bool disposing)
    {
        _engine.Dispose();
        _services.ForEach(static services => services.Dispose());
        _logger.Dispose();
        Store.Dispose();
        Directory.Delete(Probe.Directory, recursive: true);
    }

    /// <summary>A run on a clock of the test's own.</summary>
    private protected RunOptions On(ManualTimeProvider clock) => With(_engine.HasStore, clock);

    /// <summary>A run of an engine that has so much for tasks.</summary>
    private protected RunOptions Having(string cpu = "64", string memory = "64Gi", string gpu = "0") =>
        With(_engine.HasStore, settings: _engine.Resources(cpu, memory, gpu));

    /// <summary>The step of a name.</summary>
    private protected Step Step(string name, int value = 1) => new(Probe.Directory, name, value);

    /// <summary>Begins a workflow of steps.</summary>
    private protected FlowBuilder<Step> Flow() =>
        new("TaskGen.Testing.Engines.Flow", StepCodec.Instance, static step => step.Value, Step);

    /// <summary>The task of all steps.</summary>
    private protected static TaskDefinition<Step, int> Define(TaskOptions? options = null) => StepTasks.Define(options);

    /// <summary>Steps of the names "Item0", "Item1", …, each with its number.</summary>
    private protected Step[] Items(int count) => [.. Enumerable.Range(0, count).Select(item => Step($"Item{item}", item))];

    private RunOptions With(bool hasStore, TimeProvider? clock = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var services = new ServiceCollection().AddLogging(builder => builder.AddProvider(_logger));
        if (clock is not null)
        {
            services.AddSingleton(clock);
        }

        if (settings is not null)
        {
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        }

        _services.Add(services.BuildServiceProvider());
        return new RunOptions
        {
            Executor = _engine.Executor,
            MaxConcurrency = _engine.MaxConcurrency,
            Services = _services[^1],
            Store = hasStore ? Store.Path : null,
        };
    }
}
