namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="Picture"/>.</summary>
internal sealed class PictureSchema : RowSchema<Picture>
{
    private static readonly EnumNames<Size> Sizes = new(("Small", Size.Small), ("Medium", Size.Medium), ("Large", Size.Large));

    private PictureSchema()
    {
    }

    public static PictureSchema Instance { get; } = new();

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("File", typeof(DataFile)),
        new("Label", typeof(Size)) { Role = RowColumnRole.Target, Levels = Sizes.Levels },
        new("Note", typeof(string)) { IsNullable = true },
    ];

    public override Picture Read(ref RowFields fields) => new(fields.DataFile(0), fields.Enum(1, Sizes), fields.NullableString(2));

    public override void WriteFeatures(Picture row, Span<double> features)
    {
    }

    public override void WriteTargets(Picture row, Span<double> targets) => targets[0] = (int)row.Label;

    public override object? GetValue(Picture row, int column) => column switch
    {
        0 => row.File,
        1 => row.Label,
        2 => row.Note,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(Picture row, ContentHasher hasher)
    {
        hasher.Add(row.File);
        hasher.Add((long)row.Label);
        hasher.Add(row.Note);
    }
}
