using System.Runtime.InteropServices;

namespace TaskGen.Learn;

/// <summary>Reads the numbers of an .npy file in blocks.</summary>
internal static class NpyValues
{
    // Numbers that are converted, or read, at once.
    private const int Block = 32 * 1024;
    private const int DirectBlock = 16 * 1024 * 1024;

    /// <summary>All numbers, row after row; those that are doubles already are read into place.</summary>
    /// <param name="stream">The file, behind its header; it is left behind the last number.</param>
    /// <param name="header">What the header says.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="DataFormatException">There are fewer numbers than the header says, or more than an array holds.</exception>
    public static double[] Read(Stream stream, NpyHeader header, string name)
    {
        var count = (Int128)header.RowCount * header.ColumnCount;
        if (header.RowCount > int.MaxValue || count > Array.MaxLength)
        {
            throw NpyFault.TooLarge(
                name, header, $"at most {Array.MaxLength} numbers in a matrix", "Cut it into several files, or read rows by and by (Lazy).");
        }

        CheckLength(stream, header, name);
        var values = new double[(int)count];
        if (header.Type.IsNativeDouble && !header.IsFortranOrder)
        {
            for (var start = 0; start < values.Length; start += DirectBlock)
            {
                ReadExactly(stream, MemoryMarshal.AsBytes(values.AsSpan(start, Math.Min(DirectBlock, values.Length - start))), header, name);
            }

            return values;
        }

        var bytes = new byte[Block * header.Type.Size];
        var block = new double[Block];
        for (var start = 0; start < values.Length; start += Block)
        {
            var length = Math.Min(Block, values.Length - start);
            var read = bytes.AsSpan(0, length * header.Type.Size);
            ReadExactly(stream, read, header, name);
            header.Type.Order(read);
            if (header.IsFortranOrder)
            {
                header.Type.Convert(read, block.AsSpan(0, length));
                Scatter(block.AsSpan(0, length), start, values, header);
            }
            else
            {
                header.Type.Convert(read, values.AsSpan(start, length));
            }
        }

        return values;
    }

    /// <summary>Whether there is as much behind the header as it says, as far as that can be known beforehand: room is made only for what is there.</summary>
    /// <exception cref="DataFormatException">There is less.</exception>
    public static void CheckLength(Stream stream, NpyHeader header, string name)
    {
        if (stream.CanSeek && stream.Length - stream.Position < header.ByteCount)
        {
            throw NpyFault.TooShort(name, header, stream.Length - stream.Position);
        }
    }

    /// <summary>Fills a block.</summary>
    /// <exception cref="DataFormatException">The file ends before.</exception>
    public static void ReadExactly(Stream stream, Span<byte> block, NpyHeader header, string name)
    {
        if (stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) < block.Length)
        {
            throw NpyFault.TooShort(name, header, null);
        }
    }

    /// <summary>Checks that nothing follows the numbers.</summary>
    /// <exception cref="DataFormatException">Something does.</exception>
    public static void CheckEnd(Stream stream, NpyHeader header, string name)
    {
        if (stream.ReadByte() >= 0)
        {
            throw NpyFault.TooLong(name, header);
        }
    }

    /// <summary>Puts numbers that lie column after column into their rows.</summary>
    private static void Scatter(ReadOnlySpan<double> numbers, int start, double[] values, NpyHeader header)
    {
        var (column, row) = Math.DivRem(start, (int)header.RowCount);
        foreach (var number in numbers)
        {
            values[(row * header.ColumnCount) + column] = number;
            if (++row == header.RowCount)
            {
                (row, column) = (0, column + 1);
            }
        }
    }
}
