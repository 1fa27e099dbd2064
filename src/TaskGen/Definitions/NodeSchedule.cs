namespace TaskGen.Definitions;

/// <summary>The order that data imposes on the nodes of a graph, by position.</summary>
internal sealed class NodeSchedule
{
    private NodeSchedule(int[] predecessorCounts, int[][] successors)
    {
        PredecessorCounts = predecessorCounts;
        Successors = successors;
    }

    /// <summary>For each node, how many others it waits for.</summary>
    public int[] PredecessorCounts { get; }

    /// <summary>For each node, the positions of those that wait for it.</summary>
    public int[][] Successors { get; }

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

        var counts = new int[nodes.Count];
        var successors = new List<int>[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            successors[i] = [];
            var node = nodes[i];
            var sources = node.Inputs.Select(input => input.Source).Concat(node.After).Distinct(StringComparer.Ordinal);
            foreach (var source in sources)
            {
                if (!positions.TryGetValue(source, out var position))
                {
                    continue;
                }

                if (position >= i)
                {
                    throw new InvalidOperationException(
                        $"In the workflow '{workflow}' the node '{node.Id}' comes before '{source}', on which it depends.");
                }

                counts[i]++;
                successors[position].Add(i);
            }
        }

        return new NodeSchedule(counts, [.. successors.Select(list => list.ToArray())]);
    }
}
