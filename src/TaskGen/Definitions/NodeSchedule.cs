namespace TaskGen.Definitions;

/// <summary>The order that data and branches impose on the nodes of a graph, by position.</summary>
internal sealed class NodeSchedule
{
    private NodeSchedule(int count)
    {
        WaitCounts = new int[count];
        GuardCounts = new int[count];
        Successors = new int[count][];
        Guarded = new Guard[count][];
    }

    /// <summary>For each node, how many others it waits for; what its branches decide counts as one.</summary>
    public int[] WaitCounts { get; }

    /// <summary>For each node, how many branches may each have it run; 0 for one that always runs.</summary>
    public int[] GuardCounts { get; }

    /// <summary>For each node, the positions of those that wait for it.</summary>
    public int[][] Successors { get; }

    /// <summary>For each branch, the nodes in its arms.</summary>
    public Guard[][] Guarded { get; }

    /// <summary>Reads the order from the edges; a source that is no node is an input of the workflow.</summary>
    /// <exception cref="InvalidOperationException">Two nodes have one id, or one comes before what it depends on.</exception>
    public static NodeSchedule Create(string workflow, IReadOnlyList<GraphNode> nodes)
    {
        var positions = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!positions.TryAdd(nodes[i].Id, i))
            {
                throw new InvalidOperationException($"The workflow '{workflow}' has two nodes '{nodes[i].Id}'.");
            }
        }

        var schedule = new NodeSchedule(nodes.Count);
        var successors = nodes.Select(static _ => new List<int>()).ToArray();
        var guarded = nodes.Select(static _ => new List<Guard>()).ToArray();
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var sources = node.Inputs.Select(static input => input.Source).Concat(node.After).Distinct(StringComparer.Ordinal);
            foreach (var source in sources)
            {
                // An input is there from the beginning.
                if (positions.TryGetValue(source, out var position))
                {
                    successors[Before(position, i)].Add(i);
                    schedule.WaitCounts[i]++;
                }
            }

            foreach (var condition in node.When)
            {
                var position = positions.TryGetValue(condition.Branch, out var found) && nodes[found].Kind == NodeKind.Branch
                    ? found
                    : throw new InvalidOperationException(
                        $"In the workflow '{workflow}' the node '{node.Id}' stands in an arm of '{condition.Branch}', which is no branch.");
                guarded[Before(position, i)].Add(new Guard(i, [.. condition.Arms]));
                schedule.GuardCounts[i]++;
            }

            schedule.WaitCounts[i] += node.When.Count > 0 ? 1 : 0;
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            schedule.Successors[i] = [.. successors[i]];
            schedule.Guarded[i] = [.. guarded[i]];
        }

        return schedule;

        int Before(int position, int node) => position < node
            ? position
            : throw new InvalidOperationException(
                $"In the workflow '{workflow}' the node '{nodes[node].Id}' comes before '{nodes[position].Id}', on which it depends.");
    }

    /// <summary>A node in some arms of a branch.</summary>
    /// <param name="Node">The position of the node.</param>
    /// <param name="Arms">The arms that have it run.</param>
    public readonly record struct Guard(int Node, int[] Arms);
}
