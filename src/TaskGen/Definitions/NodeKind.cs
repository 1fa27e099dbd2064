namespace TaskGen.Definitions;

/// <summary>What a node of a workflow's graph does.</summary>
public enum NodeKind
{
    /// <summary>Calls a task.</summary>
    Task,

    /// <summary>Runs another workflow.</summary>
    Workflow,

    /// <summary>Computes an expression of the body in place.</summary>
    Inline,
}
