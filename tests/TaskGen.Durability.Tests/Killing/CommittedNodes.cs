using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Durability.Tests.Killing;

/// <summary>Remembers how often nodes had been executed when they were found committed.</summary>
internal sealed class CommittedNodes(RunFolder folder)
{
    private readonly Dictionary<string, int> _executions = [];

    /// <summary>Fails if a node that was committed before has been executed since; to be called while no process runs.</summary>
    public void AssertNotRunAgain()
    {
        var executions = folder.ExecutionsOfNodes();
        foreach (var (path, before) in _executions)
        {
            Assert.True(executions[path] == before, $"'{path}' was committed and ran again: {before} executions then, {executions[path]} now.");
        }

        foreach (var path in folder.Committed())
        {
            _executions[path] = executions[path];
        }
    }
}
