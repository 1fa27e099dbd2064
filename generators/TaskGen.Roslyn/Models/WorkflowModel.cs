namespace TaskGen.Roslyn.Models;

/// <summary>A workflow.</summary>
/// <param name="Signature">What it has in common with tasks.</param>
/// <param name="Body">Its graph; null where the body has problems, and for a dynamic workflow.</param>
/// <param name="IsDynamic">Whether the body runs as C#.</param>
internal sealed record WorkflowModel(SignatureModel Signature, WorkflowBodyModel? Body, bool IsDynamic);
