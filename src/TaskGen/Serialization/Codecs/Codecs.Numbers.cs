using System.Numerics;

namespace TaskGen.Serialization;

/// <summary>The codecs of types that TaskGen knows, and those made of other codecs. Generated code is made of these.</summary>
public static partial class Codecs
{
    /// <summary>True or false.</summary>
    public static Codec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>A whole number from 0 to 255.</summary>
    public static Codec<byte> Byte { get; } = new UnsignedCodec<byte>("byte", "u8");

    /// <summary>A whole number of 8 bits.</summary>
    public static Codec<sbyte> SByte { get; } = new SignedCodec<sbyte>("sbyte", "i8");

    /// <summary>A whole number of 16 bits.</summary>
    public static Codec<short> Int16 { get; } = new SignedCodec<short>("short", "i16");

    /// <summary>A whole number of 16 bits that is not negative.</summary>
    public static Codec<ushort> UInt16 { get; } = new UnsignedCodec<ushort>("ushort", "u16");

    /// <summary>A whole number of 32 bits.</summary>
    public static Codec<int> Int32 { get; } = new SignedCodec<int>("int", "i32");

    /// <summary>A whole number of 32 bits that is not negative.</summary>
    public static Codec<uint> UInt32 { get; } = new UnsignedCodec<uint>("uint", "u32");

    /// <summary>A whole number of 64 bits; exact in JSON too.</summary>
    public static Codec<long> Int64 { get; } = new SignedCodec<long>("long", "i64");

    /// <summary>A whole number of 64 bits that is not negative; exact in JSON too.</summary>
    public static Codec<ulong> UInt64 { get; } = new UnsignedCodec<ulong>("ulong", "u64");

    /// <summary>A number in single precision; NaN and the infinities are strings in JSON.</summary>
    public static Codec<float> Single { get; } = new SingleCodec();

    /// <summary>A number in double precision; NaN and the infinities are strings in JSON.</summary>
    public static Codec<double> Double { get; } = new DoubleCodec();

    /// <summary>A decimal number with its scale: <c>1.0</c> and <c>1.00</c> stay different.</summary>
    public static Codec<decimal> Decimal { get; } = new DecimalCodec();

    /// <summary>An array of numbers: in bytes a copy of its memory, in JSON a list.</summary>
    /// <typeparam name="T">A whole number of 8 to 64 bits, <see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <exception cref="ArgumentException">The type is another one.</exception>
    public static Codec<T[]> Numbers<T>()
        where T : unmanaged, INumber<T> => new NumbersCodec<T>(Number<T>());

    /// <summary>The codec of a primitive number type.</summary>
    internal static Codec<T> Number<T>()
    {
        Codec? codec =
            typeof(T) == typeof(double) ? Double : typeof(T) == typeof(float) ? Single
            : typeof(T) == typeof(int) ? Int32 : typeof(T) == typeof(long) ? Int64
            : typeof(T) == typeof(short) ? Int16 : typeof(T) == typeof(sbyte) ? SByte
            : typeof(T) == typeof(byte) ? Byte : typeof(T) == typeof(ushort) ? UInt16
            : typeof(T) == typeof(uint) ? UInt32 : typeof(T) == typeof(ulong) ? UInt64 : null;
        return codec as Codec<T> ?? throw new ArgumentException($"Arrays of {typeof(T).Name} have no form as numbers; use Codecs.Array.");
    }
}
