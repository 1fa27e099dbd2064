namespace TaskGen.Roslyn.Models;

/// <summary>A parameter of the constructor of a trainer class.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Kept">The expression by which an instance gives its value back; null for services.</param>
internal sealed record ConstructorParameterModel(ParameterModel Parameter, string? Kept);
