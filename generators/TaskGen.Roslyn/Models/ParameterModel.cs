namespace TaskGen.Roslyn.Models;

/// <summary>A parameter of a task or workflow.</summary>
/// <param name="Name">The name as the user wrote it, keywords not escaped.</param>
/// <param name="Kind">Where its value comes from.</param>
/// <param name="Type">The type, fully qualified.</param>
/// <param name="Member">As a member of the inputs record; null for services.</param>
/// <param name="Default">The default value as an expression; null if the parameter is required.</param>
internal sealed record ParameterModel(string Name, ParameterKind Kind, string Type, MemberModel? Member, string? Default);
