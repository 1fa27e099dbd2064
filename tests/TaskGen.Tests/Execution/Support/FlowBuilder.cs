using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Execution;

/// <summary>Puts a workflow together: each node takes the sum of the nodes it names, or the workflow's input if it names none.</summary>
internal sealed class FlowBuilder(string name)
{
    private readonly List<Func<int, WorkflowNode<Slots>>> _nodes = [];
    private readonly Dictionary<string, int> _positions = [];
    private NodeCondition[] _when = [];

    /// <summary>Has the next node run only if one of the branches takes its arm.</summary>
    public FlowBuilder In(params (string Branch, int Arm)[] arms)
    {
        _when = [.. arms.Select(static arm => new NodeCondition(arm.Branch, arm.Arm))];
        return this;
    }

    /// <summary>Adds a branch.</summary>
    public FlowBuilder Branch(string id, Func<int, int> choose, int arms = 2, params string[] from)
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
    public FlowBuilder Map(string id, ICallable<Number, int> callee, int count, MapOptions? options = null) =>
        Add(id, position => new MapNode<Slots, Number, int>
    {
        Id = id,
        Type = "IReadOnlyList<int>",
        Line = position + 1,
        Call = callee,
        Read = _ => [.. Enumerable.Range(0, count).Select(static item => new Number(item))],
        Options = _ => options,
        Write = (frame, values) => frame.Values[position] = values.Sum(),
    });

    /// <summary>Adds a map some of whose items may fail; its value is the number of those that did not.</summary>
    public FlowBuilder TryMap(string id, ICallable<Number, int> callee, int count, TryMapOptions? options = null) =>
        Add(id, position => new TryMapNode<Slots, Number, int>
    {
        Id = id,
        Type = "IReadOnlyList<MapResult<int>>",
        Line = position + 1,
        Call = callee,
        Read = _ => [.. Enumerable.Range(0, count).Select(static item => new Number(item))],
        Options = _ => options,
        Write = (frame, values) => frame.Values[position] = values.Count(static value => value.Succeeded),
    });

    /// <summary>Adds a call of a task.</summary>
    public FlowBuilder Call(string id, TaskDefinition<Number, int> task, string[]? from = null, string[]? after = null)
    {
        var sources = Sources(from);
        var when = TakeConditions();
        return Add(id, position => new TaskNode<Slots, Number, int>
        {
            Id = id,
            Type = "int",
            Line = position + 1,
            Inputs = Edges(from),
            After = after ?? [],
            When = when,
            Task = task,
            Read = frame => new Number(Sum(frame, sources)),
            Write = (frame, value) => frame.Values[position] = value,
        });
    }

    /// <summary>Adds a call of a synchronous method whose task has the name of the node.</summary>
    public FlowBuilder Call(string id, Func<int, int> method, params string[] from) => Call(id, Define.Task(id, method), from);

    /// <summary>Adds a call of an asynchronous method whose task has the name of the node.</summary>
    public FlowBuilder CallAsync(string id, Func<int, CancellationToken, Task<int>> method, params string[] from) =>
        Call(id, Define.TaskAsync(id, method), from);

    /// <summary>Adds a call of a workflow.</summary>
    public FlowBuilder Run(string id, WorkflowDefinition<Number, int> workflow, params string[] from)
    {
        var sources = Sources(from);
        return Add(id, position => new SubworkflowNode<Slots, Number, int>
        {
            Id = id,
            Type = "int",
            Line = position + 1,
            Inputs = Edges(from),
            Workflow = workflow,
            Read = frame => new Number(Sum(frame, sources)),
            Write = (frame, value) => frame.Values[position] = value,
        });
    }

    /// <summary>Adds an expression.</summary>
    public FlowBuilder Compute(string id, Func<int, int> expression, params string[] from)
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
    public WorkflowDefinition<Number, int> Build() => Build(frame => frame.Values is [.., var last] ? last : frame.Input);

    /// <summary>The workflow, with a result of one's own.</summary>
    public WorkflowDefinition<Number, int> Build(Func<Slots, int> result) => new WorkflowDefinition<Number, Slots, int>
    {
        Name = "Acme.Numbers." + name,
        Inputs = NumberCodec.Instance,
        Output = Codecs.Int32,
        CreateFrame = inputs => new Slots(inputs.Value, _nodes.Count),
        Nodes = [.. _nodes.Select((create, position) => create(position))],
        GetResult = result,
    };

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

    private FlowBuilder Add(string id, Func<int, WorkflowNode<Slots>> create)
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
