namespace TaskGen.Roslyn.Models;

/// <summary>A workflow; without a body where that has problems.</summary>
internal sealed record WorkflowModel(SignatureModel Signature, WorkflowBodyModel? Body);
