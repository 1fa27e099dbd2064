namespace TaskGen.Cli.Reports;

/// <summary>The nodes of a run as they lie in each other: a workflow's in the workflow, a map's items in the map.</summary>
/// <param name="label">The end of the path that is new here.</param>
internal sealed class NodeTree(string label)
{
    private readonly Dictionary<string, NodeTree> _byLabel = new(StringComparer.Ordinal);

    /// <summary>The end of the path that is new here, as "GetData" or "[17]".</summary>
    public string Label { get; } = label;

    /// <summary>What ran here; null for a place that only has others in it.</summary>
    public RecordedNode? Node { get; private set; }

    /// <summary>What lies in it, items in their order, all else in that of the journal.</summary>
    public IEnumerable<NodeTree> Children => _byLabel.Values.OrderBy(static child => child.Item ?? -1);

    /// <summary>The number of the item; null if it is none.</summary>
    public int? Item => Label.StartsWith('[') && int.TryParse(Label.AsSpan(1, Label.Length - 2), out var item) ? item : null;

    /// <summary>All nodes here and below.</summary>
    public IEnumerable<RecordedNode> All => (Node is null ? [] : new[] { Node }).Concat(_byLabel.Values.SelectMany(static child => child.All));

    /// <summary>Puts nodes into a tree, whose root has no label.</summary>
    public static NodeTree Of(IEnumerable<RecordedNode> nodes)
    {
        var root = new NodeTree("");
        foreach (var node in nodes)
        {
            var place = root;
            foreach (var label in node.Path.Split('/').SelectMany(Labels))
            {
                if (!place._byLabel.TryGetValue(label, out var child))
                {
                    place._byLabel.Add(label, child = new NodeTree(label));
                }

                place = child;
            }

            place.Node = node;
        }

        return root;
    }

    private static string[] Labels(string part) =>
        part.EndsWith(']') && part.LastIndexOf('[') is > 0 and var index ? [part[..index], part[index..]] : [part];
}
