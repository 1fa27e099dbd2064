namespace TaskGen.Definitions;

/// <summary>What a node of a workflow's graph does.</summary>
public enum NodeKind
{
    /// <summary>Calls a task.</summary>
    Task,

    /// <summary>Runs another workflow, static or dynamic.</summary>
    Workflow,

    /// <summary>Computes an expression of the body in place.</summary>
    Inline,

    /// <summary>Chooses which of several arms runs.</summary>
    Branch,

    /// <summary>Calls a task or workflow for each item of a list.</summary>
    Map,
}
