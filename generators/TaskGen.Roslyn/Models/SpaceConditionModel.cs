namespace TaskGen.Roslyn.Models;

/// <summary>A hyperparameter is searched only where another one has certain values.</summary>
/// <param name="JsonName">The name of the other in JSON.</param>
/// <param name="Type">The type of the other, fully qualified.</param>
/// <param name="Values">The values as a list of expressions.</param>
internal sealed record SpaceConditionModel(string JsonName, string Type, string Values);
