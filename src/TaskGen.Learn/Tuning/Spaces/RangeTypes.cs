namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Ranges of numbers whose type is known by a type parameter alone.</summary>
internal static class RangeTypes
{
    /// <summary>A range or distribution of numbers; null if the type has none.</summary>
    public static ParameterRange<T>? Real<T>(string form, double first, double second)
    {
        var range = Type.GetTypeCode(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) switch
        {
            TypeCode.Double => Or<T, double>(RealOf<double>(form, first, second)),
            TypeCode.Single => Or<T, float>(RealOf<float>(form, first, second)),
            TypeCode.Decimal => Or<T, decimal>(RealOf<decimal>(form, first, second)),
            _ => null,
        };
        return (ParameterRange<T>?)range;
    }

    /// <summary>A range of whole numbers; null if the type has none, or is an enum.</summary>
    public static ParameterRange<T>? Integer<T>(long minimum, long maximum, long step, bool log)
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return (ParameterRange<T>?)(type.IsEnum ? null : Type.GetTypeCode(type) switch
        {
            TypeCode.SByte => Or<T, sbyte>(IntegerOf<sbyte>(minimum, maximum, step, log)),
            TypeCode.Byte => Or<T, byte>(IntegerOf<byte>(minimum, maximum, step, log)),
            TypeCode.Int16 => Or<T, short>(IntegerOf<short>(minimum, maximum, step, log)),
            TypeCode.UInt16 => Or<T, ushort>(IntegerOf<ushort>(minimum, maximum, step, log)),
            TypeCode.Int32 => Or<T, int>(IntegerOf<int>(minimum, maximum, step, log)),
            TypeCode.UInt32 => Or<T, uint>(IntegerOf<uint>(minimum, maximum, step, log)),
            TypeCode.Int64 => Or<T, long>(IntegerOf<long>(minimum, maximum, step, log)),
            TypeCode.UInt64 => Or<T, ulong>(IntegerOf<ulong>(minimum, maximum, step, log)),
            _ => (object?)null,
        });
    }

    private static object Or<T, TNumber>(ParameterRange<TNumber> range)
        where TNumber : struct => typeof(T) == typeof(TNumber) ? range : range.OrNull();

    private static ParameterRange<TNumber> RealOf<TNumber>(string form, double first, double second)
        where TNumber : System.Numerics.IFloatingPoint<TNumber> => form switch
        {
            "uniform" => ParameterRange.Uniform(TNumber.CreateSaturating(first), TNumber.CreateSaturating(second)),
            "logUniform" => ParameterRange.LogUniform(TNumber.CreateSaturating(first), TNumber.CreateSaturating(second)),
            "normal" => ParameterRange.Normal<TNumber>(first, second),
            _ => ParameterRange.LogNormal<TNumber>(first, second),
        };

    private static ParameterRange<TNumber> IntegerOf<TNumber>(long minimum, long maximum, long step, bool log)
        where TNumber : System.Numerics.IBinaryInteger<TNumber> =>
        ParameterRange.IntRange(TNumber.CreateSaturating(minimum), TNumber.CreateSaturating(maximum), step, log);
}
