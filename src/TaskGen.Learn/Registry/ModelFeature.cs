using System.Text.Json.Serialization;

namespace TaskGen.Learn;

/// <summary>A feature that a model was trained on.</summary>
/// <param name="Name">The name of the row's member.</param>
/// <param name="Type">Its type as C# spells it, such as <c>double?</c>.</param>
public sealed record ModelFeature(string Name, string Type)
{
    /// <summary>The names of an enumeration's members, or the declared categories of text; null for other types.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Levels { get; init; }

    /// <summary>The features among the members of a row, in their order.</summary>
    internal static IReadOnlyList<ModelFeature> Of(IEnumerable<RowColumn> columns) =>
    [
        .. columns.Where(static column => column.Role == RowColumnRole.Feature).Select(static column =>
            new ModelFeature(column.Name, column.TypeName) { Levels = column.Levels.Count > 0 ? column.Levels : null }),
    ];
}
