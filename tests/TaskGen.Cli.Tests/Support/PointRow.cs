using TaskGen.Learn;
using TaskGen.Serialization;

namespace TaskGen.Cli.Tests.Support;

/// <summary>A row of the sample dataset.</summary>
internal sealed record PointRow(double X, [property: Target] double Y);

/// <summary>As it is generated for <see cref="PointRow"/>.</summary>
internal sealed class PointRowSchema : RowSchema<PointRow>
{
    public override IReadOnlyList<RowColumn> Columns { get; } =
        [new("X", typeof(double)), new("Y", typeof(double)) { Role = RowColumnRole.Target }];

    public override PointRow Read(ref RowFields fields) => new(fields.Double(0), fields.Double(1));

    public override void WriteFeatures(PointRow row, Span<double> features) => features[0] = row.X;

    public override void WriteTargets(PointRow row, Span<double> targets) => targets[0] = row.Y;

    public override object? GetValue(PointRow row, int column) => column switch
    {
        0 => row.X,
        1 => row.Y,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(PointRow row, ContentHasher hasher)
    {
        hasher.Add(row.X);
        hasher.Add(row.Y);
    }
}

/// <summary>As it is generated for <see cref="PointRow"/>.</summary>
internal sealed class PointRowCodec : ObjectCodec<PointRow>
{
    public override ObjectShape Shape { get; } =
        new(nameof(PointRow), new MemberShape("x", Codecs.Double), new MemberShape("y", Codecs.Double));

    public override void Write(ValueWriter writer, PointRow value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.Double, value.X);
        writer.Member(1, Codecs.Double, value.Y);
        writer.EndObject();
    }

    public override PointRow Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var x = reader.Member(0, Codecs.Double);
        var y = reader.Member(1, Codecs.Double);
        reader.EndObject();
        return new(x, y);
    }
}
