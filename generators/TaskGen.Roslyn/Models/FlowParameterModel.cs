namespace TaskGen.Roslyn.Models;

/// <summary>A parameter of a call that dynamic workflows may make.</summary>
/// <param name="Type">Its type, fully qualified and annotated.</param>
/// <param name="Name">Its name, keywords escaped.</param>
/// <param name="Default">Its default as an expression; null if it has none.</param>
/// <param name="Description">What the user's documentation says.</param>
internal sealed record FlowParameterModel(string Type, string Name, string? Default, string? Description);
