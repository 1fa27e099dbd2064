namespace TaskGen.Execution.Orchestration;

/// <summary>Says, up the stack of the engine, that a node ended without a result; how it ended is in its <see cref="NodeRun"/>. Users never see it.</summary>
internal sealed class NodeEndedException : Exception;
