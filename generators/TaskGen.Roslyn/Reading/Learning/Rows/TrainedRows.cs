using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>The rows of a dataset, as far as they could be read.</summary>
/// <param name="Stages">The methods that take part in loading; null if there are none.</param>
/// <param name="Row">The rows of the dataset; null if there are none, or if something is wrong with them.</param>
/// <param name="RowType">Their type.</param>
/// <param name="FeaturesType">The type of the rows that training takes.</param>
internal sealed record TrainedRows(DatasetStagesModel? Stages, RowModel? Row, INamedTypeSymbol? RowType, INamedTypeSymbol? FeaturesType)
{
    public static readonly TrainedRows None = new(null, null, null, null);

    /// <summary>The rows that training takes.</summary>
    public RowModel? Features => Stages?.Features ?? Row;

    /// <summary>The name of the generated class that knows their members.</summary>
    public string FeatureSchema => Stages?.Features is null ? "__RowSchema" : "__FeatureSchema";

    /// <summary>Whether a method makes of the rows of the dataset those that training takes.</summary>
    public bool HasTransform => Stages?.Transform is not null;
}
