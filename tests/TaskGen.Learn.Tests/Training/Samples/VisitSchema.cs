namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>As it is generated for <see cref="Visit"/>.</summary>
internal sealed class VisitSchema(string target = "Outcome", bool hasTime = false) : RowSchema<Visit>
{
    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Outcome", typeof(string)) { Role = target == "Outcome" ? RowColumnRole.Target : RowColumnRole.Feature },
        new("Patient", typeof(int)),
        new("Score", typeof(double)) { Role = target == "Score" ? RowColumnRole.Target : RowColumnRole.Feature },
        new("Day", typeof(DateOnly)) { IsTime = hasTime },
    ];

    public override Visit Read(ref RowFields fields) => new(fields.String(0), fields.Int32(1), fields.Double(2), fields.DateOnly(3));

    public override void WriteFeatures(Visit row, Span<double> features)
    {
    }

    public override void WriteTargets(Visit row, Span<double> targets)
    {
    }

    public override object? GetValue(Visit row, int column) => column switch
    {
        0 => row.Outcome,
        1 => row.Patient,
        2 => row.Score,
        3 => row.Day,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(Visit row, ContentHasher hasher)
    {
        hasher.Add(row.Outcome);
        hasher.Add(row.Patient);
        hasher.Add(row.Score);
        hasher.Add(row.Day);
    }
}
