using TaskGen.Serialization;

namespace TaskGen.Benchmarks.Data;

/// <summary>As it is generated for <see cref="Measurement"/>.</summary>
internal static class MeasurementCodec
{
    public static ObjectCodec<Measurement> Instance { get; } = Codecs.Object<Measurement>(
        nameof(Measurement),
        [
            new("x0", Codecs.Double),
            new("x1", Codecs.Double),
            new("x2", Codecs.Double),
            new("x3", Codecs.Double),
            new("x4", Codecs.Double),
            new("x5", Codecs.Double),
            new("x6", Codecs.Double),
            new("x7", Codecs.Double),
            new("x8", Codecs.Double),
            new("x9", Codecs.Double),
            new("x10", Codecs.Double),
            new("x11", Codecs.Double),
            new("x12", Codecs.Double),
            new("x13", Codecs.Double),
            new("x14", Codecs.Double),
            new("n0", Codecs.Int32),
            new("n1", Codecs.Int32),
            new("n2", Codecs.Int32),
            new("n3", Codecs.Int32),
            new("n4", Codecs.Int32),
        ],
        static (writer, value) =>
        {
            writer.Member(0, Codecs.Double, value.X0);
            writer.Member(1, Codecs.Double, value.X1);
            writer.Member(2, Codecs.Double, value.X2);
            writer.Member(3, Codecs.Double, value.X3);
            writer.Member(4, Codecs.Double, value.X4);
            writer.Member(5, Codecs.Double, value.X5);
            writer.Member(6, Codecs.Double, value.X6);
            writer.Member(7, Codecs.Double, value.X7);
            writer.Member(8, Codecs.Double, value.X8);
            writer.Member(9, Codecs.Double, value.X9);
            writer.Member(10, Codecs.Double, value.X10);
            writer.Member(11, Codecs.Double, value.X11);
            writer.Member(12, Codecs.Double, value.X12);
            writer.Member(13, Codecs.Double, value.X13);
            writer.Member(14, Codecs.Double, value.X14);
            writer.Member(15, Codecs.Int32, value.N0);
            writer.Member(16, Codecs.Int32, value.N1);
            writer.Member(17, Codecs.Int32, value.N2);
            writer.Member(18, Codecs.Int32, value.N3);
            writer.Member(19, Codecs.Int32, value.N4);
        },
        static reader => new Measurement(
            reader.Member(0, Codecs.Double),
            reader.Member(1, Codecs.Double),
            reader.Member(2, Codecs.Double),
            reader.Member(3, Codecs.Double),
            reader.Member(4, Codecs.Double),
            reader.Member(5, Codecs.Double),
            reader.Member(6, Codecs.Double),
            reader.Member(7, Codecs.Double),
            reader.Member(8, Codecs.Double),
            reader.Member(9, Codecs.Double),
            reader.Member(10, Codecs.Double),
            reader.Member(11, Codecs.Double),
            reader.Member(12, Codecs.Double),
            reader.Member(13, Codecs.Double),
            reader.Member(14, Codecs.Double),
            reader.Member(15, Codecs.Int32),
            reader.Member(16, Codecs.Int32),
            reader.Member(17, Codecs.Int32),
            reader.Member(18, Codecs.Int32),
            reader.Member(19, Codecs.Int32)));
}
