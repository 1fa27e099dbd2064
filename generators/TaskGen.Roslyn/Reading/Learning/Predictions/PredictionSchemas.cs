using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Queries;
using TaskGen.Roslyn.Reading.Learning.Rows;

namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>The classes that are generated to read what is to be predicted, one for each type.</summary>
/// <param name="dataset">The class of the dataset.</param>
/// <param name="codecs">Known types, codecs and cancellation.</param>
internal sealed class PredictionSchemas(INamedTypeSymbol dataset, CodecReader codecs)
{
    private const string Name = "__InputSchema";

    private readonly List<PredictionSchemaModel> _schemas = [];

    /// <summary>All that were asked for.</summary>
    public EquatableArray<PredictionSchemaModel> All => _schemas.ToEquatableArray();

    /// <summary>The name of the class that reads rows of a type.</summary>
    public string Of(RowModel row)
    {
        var found = _schemas.FirstOrDefault(schema => schema.Row.Equals(row));
        if (found is null)
        {
            found = new PredictionSchemaModel(_schemas.Count == 0 ? Name : $"{Name}{_schemas.Count + 1}", row);
            _schemas.Add(found);
        }

        return found.Name;
    }

    /// <summary>A type as rows that are read; null if they hold what text does not.</summary>
    public RowModel? Read(INamedTypeSymbol type, Location location, ProblemBag problems) => RowReader.Read(
        type, new RowRoles(null), location, codecs, problems,
        new SourceScope(
            TypeNames.Short(dataset), "what is to be predicted comes from one source",
            new QueryInputs(dataset, codecs.Known, problems, codecs.CancellationToken)));

    /// <summary>
    /// The name of the class that reads rows of the dataset of which the targets are not known; null for rows that are put together of several sources.
    /// </summary>
    public string? OfRows(RowModel row)
    {
        if (row.Join is not null)
        {
            return null;
        }

        // Whoever asks for a prediction need not say what is to be predicted, nor how much it counts.
        var members = row.Members
            .Select(static member => member.Role.Name == "Target" || member.Role.IsWeight ? member with { Default = member.Default ?? "default!" } : member)
            .ToEquatableArray();
        return members.Equals(row.Members) ? "__RowSchema" : Of(row with { Members = members });
    }

    /// <summary>The name of the class that reads raw records; null if they hold what text does not.</summary>
    public string? OfRaw(INamedTypeSymbol type, Location location)
    {
        var ignored = new ProblemBag();
        var row = Read(type, location, ignored);
        return row is not null && ignored.Effect < ProblemEffect.Declaration ? Of(row) : null;
    }
}
