using TaskGen.Execution.Attempts;

namespace TaskGen.Testing.Engines;

/// <summary>An engine that is held against the contract, in some configuration. Every test has one of its own.</summary>
public abstract class Engine : IDisposable
{
    /// <summary>The engine.</summary>
    internal abstract ITaskExecutor Executor { get; }

    /// <summary>Whether every run has a store, also where a test can do without; not by default.</summary>
    public virtual bool HasStore => false;

    /// <summary>How many tasks run at once where a test does not say; null, the default, leaves it to the engine.</summary>
    public virtual int? MaxConcurrency => null;

    /// <summary>The settings by which the engine has so much for tasks; those of the local machine by default.</summary>
    /// <param name="cpu">Processors, such as "1500m".</param>
    /// <param name="memory">Memory, such as "4Gi".</param>
    /// <param name="gpu">Graphics processors.</param>
    public virtual IReadOnlyDictionary<string, string?> Resources(string cpu, string memory, string gpu) => new Dictionary<string, string?>
    {
        ["TaskGen:Machine:Cpu"] = cpu,
        ["TaskGen:Machine:Memory"] = memory,
        ["TaskGen:Machine:Gpu"] = gpu,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends what the engine has started.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
