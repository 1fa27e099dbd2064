namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="PenguinRow"/>.</summary>
internal sealed class PenguinRowSchema : RowSchema<PenguinRow>
{
    private static readonly EnumNames<Species> SpeciesNames =
        new(("Adelie", Species.Adelie), ("Chinstrap", Species.Chinstrap), ("Gentoo", Species.Gentoo));

    private PenguinRowSchema()
    {
    }

    public static PenguinRowSchema Instance { get; } = new();

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Species", typeof(Species)) { Role = RowColumnRole.Target },
        new("Island", typeof(string)),
        new("BeakLengthMm", typeof(double?)),
        new("BeakDepthMm", typeof(double?)),
        new("FlipperLengthMm", typeof(int?)),
        new("Weight", typeof(int?)) { ExplicitName = "body_mass_g" },
        new("Sex", typeof(string)) { IsNullable = true },
    ];

    public override PenguinRow Read(ref RowFields fields) => new(
        fields.Enum(0, SpeciesNames),
        fields.String(1),
        fields.NullableDouble(2),
        fields.NullableDouble(3),
        fields.NullableInt32(4),
        fields.NullableInt32(5),
        fields.NullableString(6));

    public override void WriteFeatures(PenguinRow row, Span<double> features)
    {
        features[0] = row.BeakLengthMm ?? double.NaN;
        features[1] = row.BeakDepthMm ?? double.NaN;
        features[2] = row.FlipperLengthMm ?? double.NaN;
        features[3] = row.Weight ?? double.NaN;
    }

    public override void WriteTargets(PenguinRow row, Span<double> targets)
    {
    }

    public override object? GetValue(PenguinRow row, int column) => column switch
    {
        0 => row.Species,
        1 => row.Island,
        2 => row.BeakLengthMm,
        3 => row.BeakDepthMm,
        4 => row.FlipperLengthMm,
        5 => row.Weight,
        6 => row.Sex,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(PenguinRow row, ContentHasher hasher)
    {
        hasher.Add((long)row.Species);
        hasher.Add(row.Island);
        hasher.Add(row.BeakLengthMm);
        hasher.Add(row.BeakDepthMm);
        hasher.Add(row.FlipperLengthMm);
        hasher.Add(row.Weight);
        hasher.Add(row.Sex);
    }
}
