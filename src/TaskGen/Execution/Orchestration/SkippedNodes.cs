using TaskGen.Definitions;

namespace TaskGen.Execution.Orchestration;

/// <summary>Results for the nodes of a workflow that never started.</summary>
internal static class SkippedNodes
{
    /// <summary>Adds a result for every node, those of inner workflows included.</summary>
    public static void AddTo(List<NodeResult> results, string prefix, WorkflowDefinition workflow)
    {
        foreach (var node in workflow.Graph.Nodes)
        {
            results.Add(new NodeResult { Path = prefix + node.Id, Kind = node.Kind, Task = node.Label, Status = NodeStatus.Skipped });
            if (node is { Kind: NodeKind.Workflow, Callee: WorkflowDefinition inner })
            {
                AddTo(results, prefix + node.Id + "/", inner);
            }
        }
    }
}
