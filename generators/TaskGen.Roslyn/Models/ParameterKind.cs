namespace TaskGen.Roslyn.Models;

/// <summary>Where the value of a parameter comes from.</summary>
internal enum ParameterKind
{
    /// <summary>From the caller; part of the key.</summary>
    Data,
    CancellationToken,
    Logger,
    Progress,
    TimeProvider,
    Random,
    TaskContext,
    WorkflowContext,

    /// <summary>From dependency injection.</summary>
    Service,
}
