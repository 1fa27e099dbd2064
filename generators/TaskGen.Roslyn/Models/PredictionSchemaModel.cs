namespace TaskGen.Roslyn.Models;

/// <summary>How rows of a type are read that are to be predicted.</summary>
/// <param name="Name">The name of the generated class.</param>
/// <param name="Row">The rows.</param>
internal sealed record PredictionSchemaModel(string Name, RowModel Row);
