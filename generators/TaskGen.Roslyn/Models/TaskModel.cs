namespace TaskGen.Roslyn.Models;

/// <summary>A task.</summary>
internal sealed record TaskModel(SignatureModel Signature, TaskOptionsModel Options);
