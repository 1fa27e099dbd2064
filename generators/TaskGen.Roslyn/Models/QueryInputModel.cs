namespace TaskGen.Roslyn.Models;

/// <summary>A parameter of a query, and its values as expressions; null where there is none.</summary>
internal sealed record QueryInputModel(string Name, string? Training, string? Validation, string? Test);
