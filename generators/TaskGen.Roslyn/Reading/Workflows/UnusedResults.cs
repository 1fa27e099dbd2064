using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Finds results that nothing takes: the task runs for nothing.</summary>
internal static class UnusedResults
{
    public static void Check(BodyScope scope)
    {
        scope.Used.UnionWith(scope.Alternatives.Where(pair => scope.Used.Contains(pair.Alternative)).Select(static pair => pair.Field).ToArray());
        foreach (var (call, task, value) in scope.Results)
        {
            if (value is null || !scope.Used.Contains(value.Field))
            {
                scope.Problems.Add(WorkflowProblems.UnusedResult, scope.LocationOf(call), task);
            }
        }
    }
}
