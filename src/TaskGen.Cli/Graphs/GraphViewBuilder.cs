using TaskGen.Definitions;

namespace TaskGen.Cli.Graphs;

/// <summary>Walks a workflow and those that it calls, and gives every mark an id.</summary>
internal sealed class GraphViewBuilder
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<GraphEdge> _edges = [];

    /// <summary>The view of a workflow.</summary>
    public GraphView Build(WorkflowDefinition workflow)
    {
        var (view, _, _) = Build(workflow, "", workflow.Name);
        return view with { Edges = _edges };
    }

    private (GraphView View, Dictionary<string, string> Inputs, string Result) Build(WorkflowDefinition workflow, string path, string title)
    {
        var graph = workflow.Graph;
        var marks = new List<GraphMark>();
        var inner = new List<GraphView>();
        var inputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var frame = NewId("workflow", path);
        foreach (var input in graph.Inputs)
        {
            inputs[input.Name] = Add(marks, GraphMarkKind.Input, "in", path + input.Name, $"{input.Name}: {input.Type}");
        }

        // Where a value comes from, by the name it has in the graph; a node hides an input, as it does for the engine.
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            var (targets, entry, source) = Add(node, marks, inner, path);
            foreach (var value in node.Inputs)
            {
                Connect(Source(value.Source), targets?.GetValueOrDefault(value.Parameter) ?? entry, Label(value));
            }

            foreach (var before in node.After)
            {
                Connect(Source(before), entry, null, hasValue: false);
            }

            foreach (var condition in node.When)
            {
                var arms = graph.Nodes.First(branch => branch.Id == condition.Branch).Arms;
                Connect(Source(condition.Branch), entry, string.Join(" / ", condition.Arms.Select(arm => arms[arm])), hasValue: false);
            }

            sources[node.Id] = source;
        }

        var result = Add(marks, GraphMarkKind.Result, "out", path, "result: " + workflow.OutputCodec.TypeName);
        foreach (var value in graph.Results)
        {
            Connect(Source(value.Source), result, Label(value));
        }

        return (new GraphView(frame, title, marks, inner), inputs, result);

        string? Source(string name) => sources.GetValueOrDefault(name) ?? inputs.GetValueOrDefault(name);
    }

    private (Dictionary<string, string>? Targets, string Entry, string Source) Add(
        GraphNode node, List<GraphMark> marks, List<GraphView> inner, string path)
    {
        if (node is { Kind: NodeKind.Workflow, Callee: WorkflowDefinition workflow })
        {
            var (view, inputs, result) = Build(workflow, $"{path}{node.Id}_", $"{node.Id}: {workflow.Name}");
            inner.Add(view);
            return (inputs, view.Marks[0].Id, result);
        }

        var kind = node.Kind switch
        {
            NodeKind.Inline => GraphMarkKind.Expression,
            NodeKind.Branch => GraphMarkKind.Branch,
            NodeKind.Map => GraphMarkKind.Map,
            _ => GraphMarkKind.Task,
        };
        var name = node.Callee is { } callee ? callee.ShortName : node.Label;
        var label = node.Callee is null || name == node.Id ? name : $"{node.Id}\n{name}";
        var id = Add(marks, kind, "step", path + node.Id, label);
        return (null, id, id);
    }

    private string Add(List<GraphMark> marks, GraphMarkKind kind, string prefix, string name, string label)
    {
        var id = NewId(prefix, name);
        marks.Add(new GraphMark(id, kind, label));
        return id;
    }

    private void Connect(string? from, string to, string? label, bool hasValue = true)
    {
        if (from is not null)
        {
            _edges.Add(new GraphEdge(from, to, label, hasValue));
        }
    }

    private static string Label(NodeInput value) => value.Parameter.Length == 0 ? value.Type : $"{value.Parameter}: {value.Type}";

    private string NewId(string prefix, string name)
    {
        var stem = $"{prefix}_{string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'))}".TrimEnd('_');
        var id = stem;
        for (var number = 2; !_ids.Add(id); number++)
        {
            id = $"{stem}_{number}";
        }

        return id;
    }
}
