namespace TaskGen.Definitions;

/// <summary>The tasks that a run of some definition calls, found by walking its graph once.</summary>
internal sealed class TaskSet
{
    private readonly HashSet<TaskDefinition> _set;

    private TaskSet(IReadOnlyList<TaskDefinition> tasks, bool isOpen)
    {
        _set = [.. tasks];
        Tasks = tasks;
        WithServices = [.. tasks.Where(task => task.Services.Count > 0)];
        IsOpen = isOpen;
        MayNeedResources = isOpen || tasks.Any(static task => task.Options is not { CpuMillis: null, MemoryBytes: null, Gpus: 0 });
    }

    /// <summary>Whether there is a dynamic workflow, which may call any others.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether any of the tasks may ask for resources of the machine.</summary>
    public bool MayNeedResources { get; }

    /// <summary>Each task once, in the order of the graph.</summary>
    public IReadOnlyList<TaskDefinition> Tasks { get; }

    /// <summary>Those that take something from dependency injection.</summary>
    public IReadOnlyList<TaskDefinition> WithServices { get; }

    /// <summary>The tasks that a call of a task or workflow makes.</summary>
    public static TaskSet Of(PipelineDefinition definition) =>
        definition is TaskDefinition task ? task.Tasks : ((WorkflowDefinition)definition).Tasks;

    /// <summary>Whether a task is one of them.</summary>
    public bool Contains(TaskDefinition task) => _set.Contains(task);

    /// <summary>The set of one task.</summary>
    public static TaskSet Of(TaskDefinition task) => new([task], isOpen: false);

    /// <summary>The tasks of a workflow and of those that it calls.</summary>
    /// <exception cref="InvalidOperationException">A workflow calls itself.</exception>
    public static TaskSet Of(WorkflowDefinition workflow)
    {
        var tasks = new OrderedDictionary<TaskDefinition, bool>();
        var done = new HashSet<WorkflowDefinition>();
        var callers = new List<WorkflowDefinition>();
        var isOpen = false;
        Walk(workflow);
        return new TaskSet([.. tasks.Keys], isOpen);

        void Walk(WorkflowDefinition current)
        {
            if (callers.Contains(current))
            {
                var circle = callers.SkipWhile(caller => caller != current).Append(current).Select(caller => $"'{caller.Name}'");
                throw new InvalidOperationException(
                    $"A workflow cannot call itself, since a graph has no end then: {string.Join(" calls ", circle)}.");
            }

            if (!done.Add(current))
            {
                return;
            }

            if (current.BodyTask is { } body)
            {
                isOpen = true;
                tasks.TryAdd(body, true);
            }

            callers.Add(current);
            foreach (var node in current.Graph.Nodes)
            {
                switch (node.Callee)
                {
                    case TaskDefinition task:
                        tasks.TryAdd(task, true);
                        break;
                    case WorkflowDefinition inner:
                        Walk(inner);
                        break;
                }
            }

            callers.RemoveAt(callers.Count - 1);
        }
    }
}
