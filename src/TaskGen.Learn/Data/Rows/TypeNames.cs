namespace TaskGen.Learn;

/// <summary>Types in the words of C# and of messages.</summary>
internal static class TypeNames
{
    /// <summary>The keyword of a type (<c>double</c>), or its full name without the assembly's.</summary>
    public static string Of(Type type) => type.IsEnum ? type.FullName ?? type.Name : Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.SByte => "sbyte",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        TypeCode.Decimal => "decimal",
        TypeCode.Char => "char",
        TypeCode.String => "string",
        _ => type.FullName ?? type.Name,
    };

    /// <summary>What a field of a type must hold, for the end of "expected …".</summary>
    public static string Expected(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "true or false (bool; also yes and no, 1 and 0)",
        TypeCode.Byte => Whole(byte.MinValue, byte.MaxValue, "byte"),
        TypeCode.SByte => Whole(sbyte.MinValue, sbyte.MaxValue, "sbyte"),
        TypeCode.Int16 => Whole(short.MinValue, short.MaxValue, "short"),
        TypeCode.UInt16 => Whole(ushort.MinValue, ushort.MaxValue, "ushort"),
        TypeCode.Int32 => Whole(int.MinValue, int.MaxValue, "int"),
        TypeCode.UInt32 => Whole(uint.MinValue, uint.MaxValue, "uint"),
        TypeCode.Int64 => Whole(long.MinValue, long.MaxValue, "long"),
        TypeCode.UInt64 => Whole(ulong.MinValue, ulong.MaxValue, "ulong"),
        TypeCode.Single => "a number (float)",
        TypeCode.Double => "a number (double)",
        TypeCode.Decimal => "a number (decimal)",
        TypeCode.Char => "one character (char)",
        TypeCode.String => "text (string)",
        TypeCode.DateTime => "a date and time as in ISO 8601, such as 2024-03-31 or 2024-03-31T14:05:00Z (DateTime)",
        _ when type == typeof(DateTimeOffset) => "a date and time as in ISO 8601, such as 2024-03-31T14:05:00+02:00 (DateTimeOffset)",
        _ when type == typeof(DateOnly) => "a date such as 2024-03-31 (DateOnly)",
        _ when type == typeof(TimeOnly) => "a time of day such as 14:05 or 14:05:30 (TimeOnly)",
        _ when type == typeof(TimeSpan) => "a duration such as 14:05, 14:05:30 or 2.14:05:30 (TimeSpan)",
        _ when type == typeof(DataFile) => "the path of a file (DataFile)",
        _ when type == typeof(Guid) => "a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e (Guid)",
        _ => Of(type),
    };

    private static string Whole<T>(T least, T greatest, string name)
        where T : IFormattable =>
        FormattableString.Invariant($"a whole number from {least} to {greatest} ({name})");
}
