namespace TaskGen.Cli.Graphs;

/// <summary>What a mark of a graph is.</summary>
internal enum GraphMarkKind
{
    /// <summary>An input of a workflow.</summary>
    Input,

    /// <summary>A call of a task.</summary>
    Task,

    /// <summary>An expression that is computed in place.</summary>
    Expression,

    /// <summary>A call for each item of a list.</summary>
    Map,

    /// <summary>A branch.</summary>
    Branch,

    /// <summary>What a workflow returns.</summary>
    Result,
}
