using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TaskGen.Learn;

/// <summary>The type of the numbers of a matrix in a file.</summary>
/// <param name="Kind">As in NumPy: <c>f</c> with a fraction, <c>i</c> and <c>u</c> whole, <c>b</c> truth values.</param>
/// <param name="Size">The bytes of a number.</param>
/// <param name="IsBigEndian">Whether the greatest byte is the first.</param>
internal readonly record struct NumberType(char Kind, int Size, bool IsBigEndian)
{
    public static readonly NumberType Double = new('f', sizeof(double), false);
    public static readonly NumberType Single = new('f', sizeof(float), false);

    /// <summary>Whether the bytes are those of a <see cref="double"/> of this machine.</summary>
    public bool IsNativeDouble => Kind == 'f' && Size == sizeof(double) && IsBigEndian != BitConverter.IsLittleEndian;

    /// <summary>Whether the numbers are truth values.</summary>
    public bool IsTruth => Kind == 'b';

    /// <summary>The type that NumPy names so; false for one that is no number.</summary>
    public static bool TryParse(string text, out NumberType type)
    {
        type = default;
        if (text.Length != 3 || text[0] is not ('<' or '>' or '|' or '=') || !char.IsAsciiDigit(text[2]))
        {
            return false;
        }

        type = new NumberType(text[1], text[2] - '0', text[0] == '>' || (text[0] == '=' && !BitConverter.IsLittleEndian));
        return type is { Kind: 'f', Size: 2 or 4 or 8 } or { Kind: 'i' or 'u', Size: 1 or 2 or 4 or 8 } or { Kind: 'b', Size: 1 };
    }

    /// <summary>As NumPy names it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Size == 1 ? '|' : IsBigEndian ? '>' : '<')}{Kind}{Size}");

    /// <summary>Brings the bytes of numbers into the order of this machine.</summary>
    public void Order(Span<byte> bytes)
    {
        if (IsBigEndian != BitConverter.IsLittleEndian)
        {
            return;
        }

        switch (Size)
        {
            case 2:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, short>(bytes), MemoryMarshal.Cast<byte, short>(bytes));
                break;
            case 4:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, int>(bytes), MemoryMarshal.Cast<byte, int>(bytes));
                break;
            case 8:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, long>(bytes), MemoryMarshal.Cast<byte, long>(bytes));
                break;
            default:
                break;
        }
    }

    /// <summary>Converts numbers whose bytes are in the order of this machine; what a double cannot hold becomes what is nearest.</summary>
    public void Convert(ReadOnlySpan<byte> bytes, Span<double> values)
    {
        switch (Kind, Size)
        {
            case ('f', 2):
                Convert<Half>(bytes, values);
                break;
            case ('f', 4):
                Convert<float>(bytes, values);
                break;
            case ('f', 8):
                Convert<double>(bytes, values);
                break;
            case ('i', 1):
                Convert<sbyte>(bytes, values);
                break;
            case ('i', 2):
                Convert<short>(bytes, values);
                break;
            case ('i', 4):
                Convert<int>(bytes, values);
                break;
            case ('i', 8):
                Convert<long>(bytes, values);
                break;
            case ('u', 2):
                Convert<ushort>(bytes, values);
                break;
            case ('u', 4):
                Convert<uint>(bytes, values);
                break;
            case ('u', 8):
                Convert<ulong>(bytes, values);
                break;
            default:
                Convert<byte>(bytes, values);
                break;
        }
    }

    private static void Convert<T>(ReadOnlySpan<byte> bytes, Span<double> values)
        where T : unmanaged, INumber<T>
    {
        var numbers = MemoryMarshal.Cast<byte, T>(bytes);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = double.CreateSaturating(numbers[i]);
        }
    }
}
