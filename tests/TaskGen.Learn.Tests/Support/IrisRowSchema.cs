namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="IrisRow"/>.</summary>
internal sealed class IrisRowSchema : RowSchema<IrisRow>
{
    private IrisRowSchema()
    {
    }

    public static IrisRowSchema Instance { get; } = new();

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("SepalLength", typeof(double)),
        new("SepalWidth", typeof(double)),
        new("PetalLength", typeof(double)),
        new("PetalWidth", typeof(double)),
        new("Target", typeof(int)) { Role = RowColumnRole.Target },
    ];

    public override IrisRow Read(ref RowFields fields) =>
        new(fields.Double(0), fields.Double(1), fields.Double(2), fields.Double(3), fields.Int32(4));

    public override void WriteFeatures(IrisRow row, Span<double> features)
    {
        features[0] = row.SepalLength;
        features[1] = row.SepalWidth;
        features[2] = row.PetalLength;
        features[3] = row.PetalWidth;
    }

    public override void WriteTargets(IrisRow row, Span<double> targets)
    {
        targets[0] = row.Target;
    }

    public override object? GetValue(IrisRow row, int column) => column switch
    {
        0 => row.SepalLength,
        1 => row.SepalWidth,
        2 => row.PetalLength,
        3 => row.PetalWidth,
        4 => row.Target,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(IrisRow row, ContentHasher hasher)
    {
        hasher.Add(row.SepalLength);
        hasher.Add(row.SepalWidth);
        hasher.Add(row.PetalLength);
        hasher.Add(row.PetalWidth);
        hasher.Add(row.Target);
    }
}
