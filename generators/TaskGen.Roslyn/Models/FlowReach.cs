namespace TaskGen.Roslyn.Models;

/// <summary>For whom the calls of dynamic workflows are written.</summary>
internal enum FlowReach
{
    /// <summary>Nobody: the project has no dynamic workflow, and a C# without extension properties.</summary>
    Nobody,

    /// <summary>The projects that reference this one: it has no dynamic workflow.</summary>
    Others,

    /// <summary>This project, too.</summary>
    Everybody,
}
