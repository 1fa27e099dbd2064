namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="PointRow"/>.</summary>
internal sealed class PointRowSchema : RowSchema<PointRow>
{
    private PointRowSchema()
    {
    }

    public static PointRowSchema Instance { get; } = new();

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Width", typeof(double)),
        new("HeightCm", typeof(double?)),
        new("Label", typeof(double)) { Role = RowColumnRole.Target },
    ];

    public override PointRow Read(ref RowFields fields) => new(fields.Double(0), fields.NullableDouble(1), fields.Double(2));

    public override void WriteFeatures(PointRow row, Span<double> features)
    {
        features[0] = row.Width;
        features[1] = row.HeightCm ?? double.NaN;
    }

    public override void WriteTargets(PointRow row, Span<double> targets)
    {
        targets[0] = row.Label;
    }

    public override object? GetValue(PointRow row, int column) => column switch
    {
        0 => row.Width,
        1 => row.HeightCm,
        2 => row.Label,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(PointRow row, ContentHasher hasher)
    {
        hasher.Add(row.Width);
        hasher.Add(row.HeightCm);
        hasher.Add(row.Label);
    }
}
