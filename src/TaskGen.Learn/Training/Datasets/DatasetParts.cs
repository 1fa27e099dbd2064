using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the parts of a dataset are called.</summary>
internal static class DatasetParts
{
    /// <summary>All parts, in the order in which they are read.</summary>
    public static IReadOnlyList<DatasetPart> All { get; } = [DatasetPart.Training, DatasetPart.Validation, DatasetPart.Test];

    /// <summary>How a part is written.</summary>
    public static Codec<DatasetPart> Codec { get; } = Codecs.Enum(
        ("training", DatasetPart.Training), ("validation", DatasetPart.Validation), ("test", DatasetPart.Test));

    /// <summary>What messages call a part.</summary>
    public static string Name(DatasetPart part) => part switch
    {
        DatasetPart.Training => "training",
        DatasetPart.Validation => "validation",
        _ => "test",
    };
}
