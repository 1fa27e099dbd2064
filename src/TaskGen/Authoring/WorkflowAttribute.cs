namespace TaskGen;

/// <summary>Makes a static method a workflow: its body is read by the compiler as a graph of tasks.</summary>
/// <remarks>
/// The containing type must be <c>partial</c>. For a method <c>Training</c> the nested class <c>Workflows.Training</c> is
/// generated, with <c>Inputs</c>, <c>Definition</c> and <c>RunAsync</c>. Calling the method directly stays plain C#.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class WorkflowAttribute : Attribute
{
    /// <summary>The workflow's name within its class; the method's name by default. Overloads need one.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the body runs as C# and decides at run time what it calls; <see langword="false"/> by default.</summary>
    public bool Dynamic { get; set; }
}
