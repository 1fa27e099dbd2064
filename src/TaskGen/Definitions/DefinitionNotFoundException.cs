namespace TaskGen.Definitions;

/// <summary>No definition has the name that was asked for, or more than one.</summary>
/// <param name="message">Which name was asked for, and what there is.</param>
public sealed class DefinitionNotFoundException(string message) : Exception(message);
