using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Collects nodes and fields, and knows where in the flow of the body they stand.</summary>
internal sealed class GraphBuilder
{
    private readonly List<FrameFieldModel> _fields = [];
    private readonly List<NodeModel> _nodes = [];
    private readonly NodeIds _ids = new();
    private readonly NodeIds _fieldNames = new();
    private readonly Dictionary<string, (int Count, ImmutableArray<(string Branch, int Arm)>? Arms)> _branches = new(StringComparer.Ordinal);

    /// <summary>The place in the flow that reading has come to.</summary>
    public FlowState State { get; set; } = FlowState.Start;

    public EquatableArray<FrameFieldModel> Fields => _fields.ToEquatableArray();

    public EquatableArray<NodeModel> Nodes => _nodes.ToEquatableArray();

    /// <summary>Adds an input of the workflow.</summary>
    public FrameValue Input(ParameterModel parameter, string type)
    {
        var name = parameter.Member!.JsonName;
        _ids.Reserve(name);
        var field = Field(parameter.Name, parameter.Type, parameter.Member.PropertyName);
        return new FrameValue(field, [name], type);
    }

    /// <summary>Names the node that is being read; its own calls come before it.</summary>
    public string NextId(string name) => _ids.Next(name);

    /// <summary>The value that a node gives to a target: in the target's field, or in a new one of a type.</summary>
    public FrameValue Value(ValueTarget target, ITypeSymbol type, string node) => target.Field is { } field
        ? field with { Sources = [node] }
        : Declare(target.Name, type) with { Sources = [node] };

    /// <summary>Adds a field that nothing gives a value yet.</summary>
    public FrameValue Declare(string name, ITypeSymbol type) => new(Field(name, TypeNames.Qualified(type), null), [], TypeNames.Short(type));

    /// <summary>The edges for the values of an operand.</summary>
    public static IEnumerable<EdgeModel> Edges(IEnumerable<FrameValue> values, string? parameter = null) => values.SelectMany(value =>
        value.Sources.Select(source => new EdgeModel(source, parameter ?? value.Field.TrimStart('_'), value.Type)));

    /// <summary>Adds a node at the place that reading has come to.</summary>
    /// <param name="edges">The values that go in.</param>
    /// <param name="isBarrier">Whether what comes later waits for it even if it takes no value from it.</param>
    /// <param name="create">Makes the node of what it has to wait for and when it runs.</param>
    public void Add(EquatableArray<EdgeModel> edges, bool isBarrier, Func<EquatableArray<string>, EquatableArray<ConditionModel>, NodeModel> create)
    {
        var sources = new HashSet<string>(edges.Select(static edge => edge.Source), StringComparer.Ordinal);
        var waits = isBarrier ? State.Barriers.Concat(State.Since) : State.Barriers;
        var node = create(waits.Where(id => !sources.Contains(id)).ToEquatableArray(), Conditions());
        _nodes.Add(node);
        State = isBarrier
            ? State with { Barriers = [node.Id], Since = [] }
            : State with { Since = State.Since.Add(node.Id) };
    }

    /// <summary>Takes note of a branch that was just added; the states of its arms.</summary>
    public IReadOnlyList<FlowState> Open(string branch, int arms)
    {
        _branches.Add(branch, (arms, State.Arms));
        return [.. Enumerable.Range(0, arms).Select(arm => State.Enter(branch, arm))];
    }

    /// <summary>Goes on where several ways meet.</summary>
    public void Join(IReadOnlyList<FlowState> ways) => State = FlowState.Join(ways, _branches);

    private EquatableArray<ConditionModel> Conditions() => (State.Arms ?? [])
        .GroupBy(static arm => arm.Branch)
        .Select(static group => new ConditionModel(group.Key, group.Select(static arm => arm.Arm).OrderBy(static arm => arm).ToEquatableArray()))
        .ToEquatableArray();

    private string Field(string name, string type, string? input)
    {
        var field = _fieldNames.Next("__" + name);
        _fields.Add(new FrameFieldModel(field, type, input));
        return field;
    }
}
