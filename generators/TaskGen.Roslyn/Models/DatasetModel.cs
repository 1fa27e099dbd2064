using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A class with <c>[Dataset]</c>: its data and its trainers.</summary>
/// <param name="Row">The row type; null for a lazy dataset.</param>
/// <param name="Stages">The methods that take part in loading; null if there are none.</param>
/// <param name="Prediction">The predictors; null if there are none.</param>
internal sealed record DatasetModel(
    ContainerModel Container,
    DatasetOptionsModel Options,
    RowModel? Row,
    DatasetStagesModel? Stages,
    EquatableArray<TrainerModel> Trainers,
    PredictionModel? Prediction,
    CodecSetModel Codecs)
{
    /// <summary>The rows that the built-in readers put together of several sources; null if there are none.</summary>
    public RowModel? Joined => new[] { Stages?.RawRow, Row }.FirstOrDefault(static row => row?.Join is not null);
}
