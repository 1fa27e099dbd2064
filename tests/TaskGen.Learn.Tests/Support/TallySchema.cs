namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="Tally"/>.</summary>
internal sealed class TallySchema : RowSchema<Tally>
{
    private TallySchema()
    {
    }

    public static TallySchema Instance { get; } = new();

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Id", typeof(long)),
        new("IsOpen", typeof(bool)),
        new("Votes", typeof(int?)) { Role = RowColumnRole.Target },
        new("Share", typeof(double)) { IsOptional = true },
    ];

    public override Tally Read(ref RowFields fields) =>
        new(fields.Int64(0), fields.Boolean(1), fields.NullableInt32(2), fields.Has(3) ? fields.Double(3) : 0.5);

    public override void WriteFeatures(Tally row, Span<double> features)
    {
        features[0] = row.Id;
        features[1] = row.IsOpen ? 1 : 0;
        features[2] = row.Share;
    }

    public override void WriteTargets(Tally row, Span<double> targets) => targets[0] = row.Votes ?? double.NaN;

    public override object? GetValue(Tally row, int column) => column switch
    {
        0 => row.Id,
        1 => row.IsOpen,
        2 => row.Votes,
        3 => row.Share,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(Tally row, ContentHasher hasher)
    {
        hasher.Add(row.Id);
        hasher.Add(row.IsOpen);
        hasher.Add((long?)row.Votes);
        hasher.Add(row.Share);
    }
}
