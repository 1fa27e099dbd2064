namespace TaskGen.Roslyn.Models;

/// <summary>An entry of the assembly's list of definitions.</summary>
/// <param name="Name">The name by which the program runs it.</param>
/// <param name="Reference">The expression that gives the definition.</param>
internal sealed record DefinitionModel(string Name, string Reference);
