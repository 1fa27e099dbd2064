using System.Text.Json;

namespace TaskGen.Learn;

/// <summary>The predictions for the rows of a file, whatever their type.</summary>
public sealed class FilePredictions
{
    /// <summary>The model that predicts.</summary>
    public required SavedModel Model { get; init; }

    /// <summary>A prediction for each row, in their order, as JSON; made while they are asked for, so that they can be enumerated once.</summary>
    public required IAsyncEnumerable<JsonElement> Predictions { get; init; }
}
