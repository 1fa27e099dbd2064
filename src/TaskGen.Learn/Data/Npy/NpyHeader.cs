using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace TaskGen.Learn;

/// <summary>What stands before the numbers of an .npy file: their type, their order, and how many there are.</summary>
/// <param name="Type">The type of the numbers.</param>
/// <param name="IsFortranOrder">Whether the numbers lie column after column, and not row after row.</param>
/// <param name="RowCount">The rows.</param>
/// <param name="ColumnCount">The columns; 1 for a vector.</param>
internal sealed record NpyHeader(NumberType Type, bool IsFortranOrder, long RowCount, int ColumnCount)
{
    // NumPy's own are below 1 KiB, unless there are thousands of named fields.
    private const int LongestHeader = 1 << 20;
    private const int Alignment = 64;

    private static ReadOnlySpan<byte> Signature => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>The bytes of all numbers.</summary>
    public Int128 ByteCount => (Int128)RowCount * ColumnCount * Type.Size;

    /// <summary>The size in words.</summary>
    public string Size => string.Create(CultureInfo.InvariantCulture, $"{RowCount} rows of {NpyFault.Columns(ColumnCount)} of type {Type}");

    /// <summary>Reads the header, and leaves the stream before the first number.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="DataFormatException">It is no .npy file, or none with a matrix of numbers.</exception>
    public static NpyHeader Read(Stream stream, string name)
    {
        Span<byte> start = stackalloc byte[8];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (!start.StartsWith(Signature))
        {
            throw NpyFault.NotNpy(name, start[..read]);
        }

        if (read < start.Length || start[6] is < 1 or > 3)
        {
            throw NpyFault.Version(name, start[6], start[7]);
        }

        var (type, isFortranOrder, shape) = ReadText(stream, name, start[6]);
        if (!NumberType.TryParse(type, out var number))
        {
            throw NpyFault.Type(name, type);
        }

        return shape switch
        {
            [var rows] => new NpyHeader(number, false, rows, 1),
            [var rows, <= int.MaxValue and var columns] => new NpyHeader(number, isFortranOrder && rows > 1 && columns > 1, rows, (int)columns),
            _ => throw NpyFault.Shape(name, shape),
        };
    }

    /// <summary>Writes the header, so that the numbers behind it are aligned as NumPy wants it.</summary>
    public void Write(Stream stream)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{{'descr': '{Type}', 'fortran_order': {(IsFortranOrder ? "True" : "False")}, 'shape': ({RowCount}, {ColumnCount}), }}");
        var length = (((Signature.Length + 4 + text.Length + 1) + Alignment - 1) / Alignment * Alignment) - Signature.Length - 4;
        Span<byte> header = stackalloc byte[Signature.Length + 4 + length];
        Signature.CopyTo(header);
        header[Signature.Length] = 1;
        header[Signature.Length + 1] = 0;
        BinaryPrimitives.WriteUInt16LittleEndian(header[(Signature.Length + 2)..], (ushort)length);
        Encoding.ASCII.GetBytes(text.PadRight(length - 1) + '\n', header[(Signature.Length + 4)..]);
        stream.Write(header);
    }

    private static (string Type, bool IsFortranOrder, IReadOnlyList<long> Shape) ReadText(Stream stream, string name, int version)
    {
        Span<byte> size = stackalloc byte[version == 1 ? sizeof(ushort) : sizeof(uint)];
        var read = stream.ReadAtLeast(size, size.Length, throwOnEndOfStream: false);
        long length = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(size) : BinaryPrimitives.ReadUInt32LittleEndian(size);
        if (length > LongestHeader)
        {
            throw NpyFault.Header(name, string.Create(CultureInfo.InvariantCulture, $"{length} bytes"), "it is too long");
        }

        var bytes = new byte[length];
        if (read < size.Length || stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw NpyFault.Header(name, "a part of it", "the file ends in it");
        }

        var text = (version == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
        try
        {
            return new NpyHeaderText(text).Read();
        }
        catch (FormatException exception)
        {
            throw NpyFault.Header(name, FoundText.Quote(text.TrimEnd()), $"expected {exception.Message}");
        }
    }
}
