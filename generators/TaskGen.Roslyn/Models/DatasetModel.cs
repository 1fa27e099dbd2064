using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A class with <c>[Dataset]</c>: its data and its trainers.</summary>
/// <param name="Row">The row type; null for a lazy dataset.</param>
internal sealed record DatasetModel(
    ContainerModel Container,
    DatasetOptionsModel Options,
    RowModel? Row,
    EquatableArray<TrainerModel> Trainers,
    CodecSetModel Codecs);
