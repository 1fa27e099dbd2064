using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using TaskGen.Definitions;

namespace TaskGen.Execution.Options;

/// <summary>The options of tasks as configuration overrides them; read once for each task until the configuration is reloaded.</summary>
internal sealed class ConfiguredOptions(IConfiguration configuration)
{
    private Snapshot _snapshot = new(configuration.GetReloadToken());

    /// <summary>The options of a task: those of its attribute where configuration is silent. What is invalid is added to the problems.</summary>
    public TaskOptions For(TaskDefinition task, List<string> problems)
    {
        var snapshot = _snapshot;
        if (snapshot.Token.HasChanged)
        {
            _snapshot = snapshot = new Snapshot(configuration.GetReloadToken());
        }

        if (snapshot.Options.TryGetValue(task, out var options))
        {
            return options;
        }

        var before = problems.Count;
        options = OptionReader.Read(configuration, task, problems);
        if (problems.Count == before)
        {
            snapshot.Options.TryAdd(task, options);
        }

        return options;
    }

    private sealed class Snapshot(IChangeToken token)
    {
        public IChangeToken Token { get; } = token;

        public ConcurrentDictionary<TaskDefinition, TaskOptions> Options { get; } = new();
    }
}
