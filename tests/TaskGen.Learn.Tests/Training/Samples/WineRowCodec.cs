using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>The codec of a row; a generated one spells out what is a loop here.</summary>
internal sealed class WineRowCodec : ObjectCodec<WineRow>
{
    private const int Features = 13;

    public static WineRowCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(WineRow),
        [.. WineRowSchema.Instance.Columns.Select((column, i) => new MemberShape(
            char.ToLowerInvariant(column.Name[0]) + column.Name[1..], i < Features ? static () => Codecs.Double : static () => Codecs.Int32))]);

    public override void Write(ValueWriter writer, WineRow value)
    {
        Span<double> features = stackalloc double[Features];
        WineRowSchema.Instance.WriteFeatures(value, features);
        writer.BeginObject(Shape, value);
        for (var i = 0; i < Features; i++)
        {
            writer.Member(i, Codecs.Double, features[i]);
        }

        writer.Member(Features, Codecs.Int32, value.Class);
        writer.EndObject();
    }

    public override WineRow Read(ValueReader reader)
    {
        var x = new double[Features];
        reader.BeginObject(Shape);
        for (var i = 0; i < Features; i++)
        {
            x[i] = reader.Member(i, Codecs.Double);
        }

        var label = reader.Member(Features, Codecs.Int32);
        reader.EndObject();
        return new(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], label);
    }
}
