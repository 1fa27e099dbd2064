namespace TaskGen.Learn.Tests;

/// <summary>A row with a member of every type that can be read.</summary>
internal sealed record Everything(
    double ADouble,
    float ASingle,
    decimal ADecimal,
    byte AByte,
    sbyte ASByte,
    short AInt16,
    ushort AUInt16,
    int AInt32,
    uint AUInt32,
    long AInt64,
    ulong AUInt64,
    bool ABoolean,
    char AChar,
    string AString,
    Guid AGuid,
    DateTime ADateTime,
    DateTimeOffset ADateTimeOffset,
    DateOnly ADateOnly,
    TimeOnly ATimeOnly,
    TimeSpan ATimeSpan,
    Size ASize);
