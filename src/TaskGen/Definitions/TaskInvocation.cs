using Microsoft.Extensions.Logging;

namespace TaskGen.Definitions;

/// <summary>One attempt to run a task: what generated code takes the services of a method from.</summary>
public abstract class TaskInvocation
{
    /// <summary>Ends with the run, with the attempt's timeout, or when the user cancels.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>A log whose category is the task's name.</summary>
    public abstract ILogger Logger { get; }

    /// <summary>Takes the part of the work that is done, from 0 to 1.</summary>
    public abstract IProgress<double> Progress { get; }

    /// <summary>The clock.</summary>
    public abstract TimeProvider TimeProvider { get; }

    /// <summary>Random numbers from the call's seed; the same in every attempt.</summary>
    public abstract Random Random { get; }

    /// <summary>What a task may know of the run.</summary>
    public abstract TaskContext Context { get; }

    /// <summary>What the body of a dynamic workflow calls others through.</summary>
    /// <exception cref="InvalidOperationException">What runs is a task; it cannot call others through the engine.</exception>
    public abstract WorkflowContext Workflow { get; }

    /// <summary>Settings that take the place of those in attributes, such as <c>TaskGen:Wine:Dataset:TrainingUrl</c>; null if there are none.</summary>
    public abstract Microsoft.Extensions.Configuration.IConfiguration? Configuration { get; }

    /// <summary>What is needed to get at data: the content root, the configuration, the services and the store of the run.</summary>
    public abstract DataContext Data { get; }

    /// <summary>A service from dependency injection; this attempt has a scope of its own.</summary>
    /// <exception cref="InvalidOperationException">Nothing is registered for the type.</exception>
    public abstract T Service<T>(string parameter)
        where T : notnull;
}
