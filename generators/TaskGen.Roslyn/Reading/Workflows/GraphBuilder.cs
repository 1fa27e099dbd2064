using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Collects nodes, fields and the order that tasks without a result impose.</summary>
internal sealed class GraphBuilder
{
    private readonly List<FrameFieldModel> _fields = [];
    private readonly List<NodeModel> _nodes = [];
    private readonly NodeIds _ids = new();
    private readonly NodeIds _fieldNames = new();
    private int _lastBarrier = -1;

    public EquatableArray<FrameFieldModel> Fields => _fields.ToEquatableArray();

    public EquatableArray<NodeModel> Nodes => _nodes.ToEquatableArray();

    /// <summary>Adds an input of the workflow.</summary>
    public FrameValue Input(ParameterModel parameter, string type)
    {
        var name = parameter.Member!.JsonName;
        _ids.Reserve(name);
        var field = Field(parameter.Name, parameter.Type, parameter.Member.PropertyName);
        return new FrameValue(field, name, type);
    }

    /// <summary>Names the node that is being read; its own calls come before it.</summary>
    public string NextId(string name) => _ids.Next(name);

    /// <summary>Adds a field for a value that a node computes.</summary>
    public FrameValue Value(string name, ITypeSymbol type, string node) =>
        new(Field(name, TypeNames.Qualified(type), null), node, TypeNames.Short(type));

    public void Add(NodeModel node, bool isBarrier)
    {
        _nodes.Add(node);
        _lastBarrier = isBarrier ? _nodes.Count - 1 : _lastBarrier;
    }

    /// <summary>What a node has to wait for beside its values: the last barrier; and, if it is one itself, all that came since.</summary>
    public EquatableArray<string> After(IEnumerable<EdgeModel> edges, bool isBarrier)
    {
        var sources = new HashSet<string>(edges.Select(static edge => edge.Source), StringComparer.Ordinal);
        var first = isBarrier ? Math.Max(_lastBarrier, 0) : _lastBarrier;
        var last = isBarrier ? _nodes.Count - 1 : _lastBarrier;
        var waits = new List<string>();
        for (var i = first; i >= 0 && i <= last; i++)
        {
            if (!sources.Contains(_nodes[i].Id))
            {
                waits.Add(_nodes[i].Id);
            }
        }

        return waits.ToEquatableArray();
    }

    private string Field(string name, string type, string? input)
    {
        var field = _fieldNames.Next("__" + name);
        _fields.Add(new FrameFieldModel(field, type, input));
        return field;
    }
}
