namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="MaybeEverything"/>.</summary>
internal sealed class MaybeEverythingSchema : RowSchema<MaybeEverything>
{
    private static readonly EnumNames<Size> SizeNames = new(("Small", Size.Small), ("Medium", Size.Medium), ("Large", Size.Large));

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("ADouble", typeof(double?)),
        new("ASingle", typeof(float?)),
        new("ADecimal", typeof(decimal?)),
        new("AByte", typeof(byte?)),
        new("ASByte", typeof(sbyte?)),
        new("AInt16", typeof(short?)),
        new("AUInt16", typeof(ushort?)),
        new("AInt32", typeof(int?)),
        new("AUInt32", typeof(uint?)),
        new("AInt64", typeof(long?)),
        new("AUInt64", typeof(ulong?)),
        new("ABoolean", typeof(bool?)),
        new("AChar", typeof(char?)),
        new("AString", typeof(string)) { IsNullable = true },
        new("AGuid", typeof(Guid?)),
        new("ADateTime", typeof(DateTime?)),
        new("ADateTimeOffset", typeof(DateTimeOffset?)),
        new("ADateOnly", typeof(DateOnly?)),
        new("ATimeOnly", typeof(TimeOnly?)),
        new("ATimeSpan", typeof(TimeSpan?)),
        new("ASize", typeof(Size?)),
    ];

    public override MaybeEverything Read(ref RowFields fields) => new(
        fields.NullableDouble(0),
        fields.NullableSingle(1),
        fields.NullableDecimal(2),
        fields.NullableByte(3),
        fields.NullableSByte(4),
        fields.NullableInt16(5),
        fields.NullableUInt16(6),
        fields.NullableInt32(7),
        fields.NullableUInt32(8),
        fields.NullableInt64(9),
        fields.NullableUInt64(10),
        fields.NullableBoolean(11),
        fields.NullableChar(12),
        fields.NullableString(13),
        fields.NullableGuid(14),
        fields.NullableDateTime(15),
        fields.NullableDateTimeOffset(16),
        fields.NullableDateOnly(17),
        fields.NullableTimeOnly(18),
        fields.NullableTimeSpan(19),
        fields.NullableEnum(20, SizeNames));

    public override void WriteFeatures(MaybeEverything row, Span<double> features)
    {
        features[0] = row.ADouble ?? double.NaN;
        features[1] = row.ASingle ?? double.NaN;
        features[2] = (double?)row.ADecimal ?? double.NaN;
        features[3] = row.AByte ?? double.NaN;
        features[4] = row.ASByte ?? double.NaN;
        features[5] = row.AInt16 ?? double.NaN;
        features[6] = row.AUInt16 ?? double.NaN;
        features[7] = row.AInt32 ?? double.NaN;
        features[8] = row.AUInt32 ?? double.NaN;
        features[9] = row.AInt64 ?? double.NaN;
        features[10] = row.AUInt64 ?? double.NaN;
        features[11] = row.ABoolean is { } boolValue ? (boolValue ? 1 : 0) : double.NaN;
    }

    public override void WriteTargets(MaybeEverything row, Span<double> targets)
    {
    }

    public override object? GetValue(MaybeEverything row, int column) => column switch
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

    public override void WriteContent(MaybeEverything row, ContentHasher hasher)
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
        hasher.Add((long?)row.ASize);
    }
}
