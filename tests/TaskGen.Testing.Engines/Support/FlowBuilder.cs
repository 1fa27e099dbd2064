using System.Globalization;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Testing.Engines.Support;

/// <summary>Puts a workflow together: each node takes the sum of the nodes it names, or the workflow's input if it names none.</summary>
/// <typeparam name="TInputs">What the workflow and everything in it take: a number, and what a test needs beside it.</typeparam>
/// <param name="name">The full name of the workflow.</param>
/// <param name="codec">How the inputs are written.</param>
/// <param name="valueOf">The number in the inputs.</param>
/// <param name="inputsOf">The inputs of a node, or of an item such as "Map[3]", with a number.</param>
internal class FlowBuilder<TInputs>(string name, ObjectCodec<TInputs> codec, Func<TInputs, int> valueOf, Func<string, int, TInputs> inputsOf)
    where TInputs : notnull
{
    private readonly List<Func<int, WorkflowNode<Slots>>> _nodes = [];
    private readonly Dictionary<string, int> _positions = [];
    private NodeCondition[] _when = [];

    /// <summary>Has the next node run only if one of the branches takes its arm.</summary>
    public FlowBuilder<TInputs> In(params (string Branch, int Arm)[] arms)
    {
        _when = [.. arms.Select(static arm => new NodeCondition(arm.Branch, arm.Arm))];
        return this;
    }

    /// <summary>Adds a branch.</summary>
    public FlowBuilder<TInputs> Branch(string id, Func<int, int> choose, int arms = 2, params string[] from)
    {
        var sources = Sources(from);
        var when = TakeConditions();
        return Add(id, position => new BranchNode<Slots>
        {
            Id = id,
            Type = "",
            Line = position + 1,
            Inputs = Edges(from),
            When = when,
            Expression = id + "()",
            Choices = [.. Enumerable.Range(0, arms).Select(static arm => $"{arm}")],
            Choose = frame => choose(Sum(frame, sources)),
        });
    }

    /// <summary>Adds a map of a task or workflow over the numbers from 0.</summary>
    public FlowBuilder<TInputs> Map(string id, ICallable<TInputs, int> callee, int count, MapOptions? options = null) =>
        Add(id, position => new MapNode<Slots, TInputs, int>
    {
        Id = id,
        Type = "IReadOnlyList<int>",
        Line = position + 1,
        Call = callee,
        Read = _ => Items(id, count),
        Options = _ => options,
        Write = (frame, values) => frame.Values[position] = values.Sum(),
    });

    /// <summary>Adds a map some of whose items may fail; its value is the number of those that did not.</summary>
    public FlowBuilder<TInputs> TryMap(string id, ICallable<TInputs, int> callee, int count, TryMapOptions? options = null) =>
        Add(id, position => new TryMapNode<Slots, TInputs, int>
    {
        Id = id,
        Type = "IReadOnlyList<MapResult<int>>",
        Line = position + 1,
        Call = callee,
        Read = _ => Items(id, count),
        Options = _ => options,
        Write = (frame, values) => frame.Values[position] = values.Count(static value => value.Succeeded),
    });

    /// <summary>Adds a call of a task.</summary>
    public FlowBuilder<TInputs> Call(string id, TaskDefinition<TInputs, int> task, string[]? from = null, string[]? after = null)
    {
        var sources = Sources(from);
        var when = TakeConditions();
        return Add(id, position => new TaskNode<Slots, TInputs, int>
        {
            Id = id,
            Type = "int",
            Line = position + 1,
            Inputs = Edges(from),
            After = after ?? [],
            When = when,
            Task = task,
            Read = frame => inputsOf(id, Sum(frame, sources)),
            Write = (frame, value) => frame.Values[position] = value,
        });
    }

    /// <summary>Adds a call of a workflow.</summary>
    public FlowBuilder<TInputs> Run(string id, WorkflowDefinition<TInputs, int> workflow, params string[] from)
    {
        var sources = Sources(from);
        return Add(id, position => new SubworkflowNode<Slots, TInputs, int>
        {
            Id = id,
            Type = "int",
            Line = position + 1,
            Inputs = Edges(from),
            Workflow = workflow,
            Read = frame => inputsOf(id, Sum(frame, sources)),
            Write = (frame, value) => frame.Values[position] = value,
        });
    }

    /// <summary>Adds an expression.</summary>
    public FlowBuilder<TInputs> Compute(string id, Func<int, int> expression, params string[] from)
    {
        var sources = Sources(from);
        var when = TakeConditions();
        return Add(id, position => new InlineNode<Slots>
        {
            Id = id,
            Type = "int",
            Line = position + 1,
            Inputs = Edges(from),
            When = when,
            Expression = id + "()",
            Compute = frame => frame.Values[position] = expression(Sum(frame, sources)),
        });
    }

    /// <summary>The workflow; it gives the value of the last node.</summary>
    public WorkflowDefinition<TInputs, int> Build() => Build(frame => frame.Values is [.., var last] ? last : frame.Input);

    /// <summary>The workflow, with a result of one's own.</summary>
    public WorkflowDefinition<TInputs, int> Build(Func<Slots, int> result) => new WorkflowDefinition<TInputs, Slots, int>
    {
        Name = name,
        Inputs = codec,
        Output = Codecs.Int32,
        CreateFrame = inputs => new Slots(valueOf(inputs), _nodes.Count),
        Nodes = [.. _nodes.Select((create, position) => create(position))],
        GetResult = result,
    };

    private TInputs[] Items(string id, int count) =>
        [.. Enumerable.Range(0, count).Select(item => inputsOf(string.Create(CultureInfo.InvariantCulture, $"{id}[{item}]"), item))];

    private static NodeInput[] Edges(string[]? from) => [.. (from ?? []).Select(source => new NodeInput(source, "value", "int"))];

    private static int Sum(Slots frame, int[] sources)
    {
        var sum = sources.Length == 0 ? frame.Input : 0;
        foreach (var source in sources)
        {
            sum += frame.Values[source];
        }

        return sum;
    }

    private FlowBuilder<TInputs> Add(string id, Func<int, WorkflowNode<Slots>> create)
    {
        _positions.Add(id, _nodes.Count);
        _nodes.Add(create);
        return this;
    }

    private NodeCondition[] TakeConditions()
    {
        var when = _when;
        _when = [];
        return when;
    }

    private int[] Sources(string[]? from) => [.. (from ?? []).Select(source => _positions[source])];
}
