using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the division of rows is written: positions, and no rows.</summary>
internal static class TrainTestSplitCodec
{
    private static readonly Codec<int[]> Positions = Codecs.Numbers<int>();
    private static readonly Codec<int[]?> OptionalPositions = Codecs.Nullable(Positions);

    /// <summary>A division, or null.</summary>
    public static Codec<TrainTestSplit?> Optional { get; } = Codecs.Nullable<TrainTestSplit>(Codecs.Object<TrainTestSplit>(
        nameof(TrainTestSplit),
        [new("train", Positions), new("test", Positions), new("validation", OptionalPositions), new("rowCount", Codecs.Int32)],
        static (writer, value) =>
        {
            writer.Member(0, Positions, [.. value.Train]);
            writer.Member(1, Positions, [.. value.Test]);
            writer.Member(2, OptionalPositions, value.Validation is null ? null : [.. value.Validation]);
            writer.Member(3, Codecs.Int32, value.RowCount);
        },
        static reader =>
        {
            var (train, test, validation) = (reader.Member(0, Positions), reader.Member(1, Positions), reader.Member(2, OptionalPositions));
            return new TrainTestSplit(new(train), new(test), validation is null ? null : new(validation)) { RowCount = reader.Member(3, Codecs.Int32) };
        }));
}
