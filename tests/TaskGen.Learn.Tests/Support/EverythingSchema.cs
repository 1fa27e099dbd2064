namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="Everything"/>.</summary>
internal sealed class EverythingSchema : RowSchema<Everything>
{
    private static readonly EnumNames<Size> SizeNames = new(("Small", Size.Small), ("Medium", Size.Medium), ("Large", Size.Large));

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("ADouble", typeof(double)),
        new("ASingle", typeof(float)),
        new("ADecimal", typeof(decimal)),
        new("AByte", typeof(byte)),
        new("ASByte", typeof(sbyte)),
        new("AInt16", typeof(short)),
        new("AUInt16", typeof(ushort)),
        new("AInt32", typeof(int)),
        new("AUInt32", typeof(uint)),
        new("AInt64", typeof(long)),
        new("AUInt64", typeof(ulong)),
        new("ABoolean", typeof(bool)),
        new("AChar", typeof(char)),
        new("AString", typeof(string)),
        new("AGuid", typeof(Guid)),
        new("ADateTime", typeof(DateTime)),
        new("ADateTimeOffset", typeof(DateTimeOffset)),
        new("ADateOnly", typeof(DateOnly)),
        new("ATimeOnly", typeof(TimeOnly)),
        new("ATimeSpan", typeof(TimeSpan)),
        new("ASize", typeof(Size)),
    ];

    public override Everything Read(ref RowFields fields) => new(
        fields.Double(0),
        fields.Single(1),
        fields.Decimal(2),
        fields.Byte(3),
        fields.SByte(4),
        fields.Int16(5),
        fields.UInt16(6),
        fields.Int32(7),
        fields.UInt32(8),
        fields.Int64(9),
        fields.UInt64(10),
        fields.Boolean(11),
        fields.Char(12),
        fields.String(13),
        fields.Guid(14),
        fields.DateTime(15),
        fields.DateTimeOffset(16),
        fields.DateOnly(17),
        fields.TimeOnly(18),
        fields.TimeSpan(19),
        fields.Enum(20, SizeNames));

    public override void WriteFeatures(Everything row, Span<double> features)
    {
        features[0] = row.ADouble;
        features[1] = row.ASingle;
        features[2] = (double)row.ADecimal;
        features[3] = row.AByte;
        features[4] = row.ASByte;
        features[5] = row.AInt16;
        features[6] = row.AUInt16;
        features[7] = row.AInt32;
        features[8] = row.AUInt32;
        features[9] = row.AInt64;
        features[10] = row.AUInt64;
        features[11] = row.ABoolean ? 1 : 0;
    }

    public override void WriteTargets(Everything row, Span<double> targets)
    {
    }

    public override object? GetValue(Everything row, int column) => column switch
    {
        0 => row.ADouble,
        1 => row.ASingle,
        2 => row.ADecimal,
        3 => row.AByte,
        4 => row.ASByte,
        5 => row.AInt16,
        6 => row.AUInt16,
        7 => row.AInt32,
        8 => row.AUInt32,
        9 => row.AInt64,
        10 => row.AUInt64,
        11 => row.ABoolean,
        12 => row.AChar,
        13 => row.AString,
        14 => row.AGuid,
        15 => row.ADateTime,
        16 => row.ADateTimeOffset,
        17 => row.ADateOnly,
        18 => row.ATimeOnly,
        19 => row.ATimeSpan,
        20 => row.ASize,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(Everything row, ContentHasher hasher)
    {
        hasher.Add(row.ADouble);
        hasher.Add(row.ASingle);
        hasher.Add(row.ADecimal);
        hasher.Add(row.AByte);
        hasher.Add(row.ASByte);
        hasher.Add(row.AInt16);
        hasher.Add(row.AUInt16);
        hasher.Add(row.AInt32);
        hasher.Add(row.AUInt32);
        hasher.Add(row.AInt64);
        hasher.Add(row.AUInt64);
        hasher.Add(row.ABoolean);
        hasher.Add(row.AChar);
        hasher.Add(row.AString);
        hasher.Add(row.AGuid);
        hasher.Add(row.ADateTime);
        hasher.Add(row.ADateTimeOffset);
        hasher.Add(row.ADateOnly);
        hasher.Add(row.ATimeOnly);
        hasher.Add(row.ATimeSpan);
        hasher.Add((long)row.ASize);
    }
}
