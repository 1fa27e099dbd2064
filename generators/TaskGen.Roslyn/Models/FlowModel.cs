namespace TaskGen.Roslyn.Models;

/// <summary>The member of <c>WorkflowContext</c> through which dynamic workflows call what a type has.</summary>
/// <param name="Container">The type.</param>
/// <param name="IsPublic">Whether dynamic workflows of other assemblies see it, too.</param>
internal sealed record FlowModel(ContainerModel Container, bool IsPublic);
