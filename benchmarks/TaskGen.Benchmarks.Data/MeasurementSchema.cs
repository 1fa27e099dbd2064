using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>As it is generated for <see cref="Measurement"/>.</summary>
internal sealed class MeasurementSchema : RowSchema<Measurement>
{
    private MeasurementSchema()
    {
    }

    public static MeasurementSchema Instance { get; } = new();

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("X0", typeof(double)),
        new("X1", typeof(double)),
        new("X2", typeof(double)),
        new("X3", typeof(double)),
        new("X4", typeof(double)),
        new("X5", typeof(double)),
        new("X6", typeof(double)),
        new("X7", typeof(double)),
        new("X8", typeof(double)),
        new("X9", typeof(double)),
        new("X10", typeof(double)),
        new("X11", typeof(double)),
        new("X12", typeof(double)),
        new("X13", typeof(double)),
        new("X14", typeof(double)),
        new("N0", typeof(int)),
        new("N1", typeof(int)),
        new("N2", typeof(int)),
        new("N3", typeof(int)),
        new("N4", typeof(int)) { Role = RowColumnRole.Target },
    ];

    public override Measurement Read(ref RowFields fields) => new(
        fields.Double(0),
        fields.Double(1),
        fields.Double(2),
        fields.Double(3),
        fields.Double(4),
        fields.Double(5),
        fields.Double(6),
        fields.Double(7),
        fields.Double(8),
        fields.Double(9),
        fields.Double(10),
        fields.Double(11),
        fields.Double(12),
        fields.Double(13),
        fields.Double(14),
        fields.Int32(15),
        fields.Int32(16),
        fields.Int32(17),
        fields.Int32(18),
        fields.Int32(19));

    public override void WriteFeatures(Measurement row, Span<double> features)
    {
        features[0] = row.X0;
        features[1] = row.X1;
        features[2] = row.X2;
        features[3] = row.X3;
        features[4] = row.X4;
        features[5] = row.X5;
        features[6] = row.X6;
        features[7] = row.X7;
        features[8] = row.X8;
        features[9] = row.X9;
        features[10] = row.X10;
        features[11] = row.X11;
        features[12] = row.X12;
        features[13] = row.X13;
        features[14] = row.X14;
        features[15] = row.N0;
        features[16] = row.N1;
        features[17] = row.N2;
        features[18] = row.N3;
    }

    public override void WriteTargets(Measurement row, Span<double> targets) => targets[0] = row.N4;

    public override void ReadNumbers(ref RowFields fields, Span<double> features, Span<double> targets)
    {
        fields.Numbers<double>(0, features[..15]);
        fields.Numbers<int>(15, features[15..19]);
        fields.Numbers<int>(19, targets[..1]);
    }

    public override object? GetValue(Measurement row, int column) => column switch
    {
        0 => row.X0,
        1 => row.X1,
        2 => row.X2,
        3 => row.X3,
        4 => row.X4,
        5 => row.X5,
        6 => row.X6,
        7 => row.X7,
        8 => row.X8,
        9 => row.X9,
        10 => row.X10,
        11 => row.X11,
        12 => row.X12,
        13 => row.X13,
        14 => row.X14,
        15 => row.N0,
        16 => row.N1,
        17 => row.N2,
        18 => row.N3,
        19 => row.N4,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(Measurement row, ContentHasher hasher)
    {
        hasher.Add(row.X0);
        hasher.Add(row.X1);
        hasher.Add(row.X2);
        hasher.Add(row.X3);
        hasher.Add(row.X4);
        hasher.Add(row.X5);
        hasher.Add(row.X6);
        hasher.Add(row.X7);
        hasher.Add(row.X8);
        hasher.Add(row.X9);
        hasher.Add(row.X10);
        hasher.Add(row.X11);
        hasher.Add(row.X12);
        hasher.Add(row.X13);
        hasher.Add(row.X14);
        hasher.Add(row.N0);
        hasher.Add(row.N1);
        hasher.Add(row.N2);
        hasher.Add(row.N3);
        hasher.Add(row.N4);
    }
}
