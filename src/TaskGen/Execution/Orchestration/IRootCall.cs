using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Orchestration;

/// <summary>What a run is asked to do: a task, a workflow, or a map. Implemented by structs, so that a call costs no allocation.</summary>
internal interface IRootCall<TOutput>
{
    /// <summary>What is run.</summary>
    PipelineDefinition Definition { get; }

    /// <summary>The tasks that it calls.</summary>
    TaskSet Tasks { get; }

    /// <summary>A single task, or a workflow or map.</summary>
    NodeKind Kind { get; }

    /// <summary>How the output is written; null if it never is.</summary>
    Codec<TOutput>? Output { get; }

    /// <summary>Writes the inputs.</summary>
    void WriteInputs(ValueWriter writer);

    /// <summary>How many tasks may run at once; null for a single task.</summary>
    int? Places(RunOptions options);

    /// <summary>Has the root do it.</summary>
    ValueTask<TOutput> RunAsync(NodeRun root);

    /// <summary>What became of the nodes.</summary>
    IReadOnlyList<NodeResult> GetResults(NodeRun root);
}
