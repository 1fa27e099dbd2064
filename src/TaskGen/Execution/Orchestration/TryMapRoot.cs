using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Orchestration;

/// <summary>The run of a task or workflow over a list some of whose items may fail.</summary>
internal readonly struct TryMapRoot<TInputs, TOutput>(
    ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> items, TryMapOptions? map) : IRootCall<IReadOnlyList<MapResult<TOutput>>>
    where TInputs : notnull
{
    private readonly MapRoot<TInputs, TOutput> _map = new(callee, items, map);

    /// <inheritdoc/>
    public PipelineDefinition Definition => _map.Definition;

    /// <inheritdoc/>
    public TaskSet Tasks => _map.Tasks;

    /// <inheritdoc/>
    public NodeKind Kind => _map.Kind;

    /// <inheritdoc/>
    public Codec<IReadOnlyList<MapResult<TOutput>>>? Output => null;

    /// <inheritdoc/>
    public void WriteInputs(ValueWriter writer) => _map.WriteInputs(writer);

    /// <inheritdoc/>
    public int? Places(RunOptions options) => _map.Places(options);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<MapResult<TOutput>>> RunAsync(NodeRun root) => root.TryMapAsync(callee, items, map);

    /// <inheritdoc/>
    public IReadOnlyList<NodeResult> GetResults(NodeRun root) => _map.GetResults(root);
}
