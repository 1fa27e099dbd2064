namespace TaskGen.Roslyn.Models;

/// <summary>A value of a run of a workflow.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Type">Its type, fully qualified and annotated.</param>
/// <param name="Input">The member of the inputs it is filled from; null for what a node computes.</param>
internal sealed record FrameFieldModel(string Name, string Type, string? Input);
