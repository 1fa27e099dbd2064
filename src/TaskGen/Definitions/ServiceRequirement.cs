namespace TaskGen.Definitions;

/// <summary>A service that a task takes from dependency injection.</summary>
/// <param name="Parameter">The name of the parameter that takes it.</param>
/// <param name="Type">The type that is asked for.</param>
public sealed record ServiceRequirement(string Parameter, Type Type);
