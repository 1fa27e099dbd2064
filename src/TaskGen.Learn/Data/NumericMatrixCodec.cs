using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

[assembly: TaskGen.Codec(typeof(TaskGen.Learn.NumericMatrixCodec))]

namespace TaskGen.Learn;

/// <summary>How a matrix is written: its size, the names of its columns, and its values in one piece, which are read back in one piece too.</summary>
/// <remarks>
/// Little-endian: the rows and the columns as 32 bits each; for each column the length of its name in bytes, 32 bits, and the name in UTF-8; then
/// the values row after row, 64 bits each. Every NaN is written as the same one. A view is written as the rows that it shows.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumericMatrixCodec : ICodec<NumericMatrix>
{
    // What a count alone may make room for.
    private const int TrustedLength = 1 << 20;

    /// <inheritdoc/>
    public string Identity => "numeric-matrix/1";

    /// <inheritdoc/>
    public void Write(Stream destination, NumericMatrix value)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(value);
        WriteInt32(destination, value.RowCount);
        WriteInt32(destination, value.ColumnCount);
        foreach (var name in value.ColumnNames)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            WriteInt32(destination, bytes.Length);
            destination.Write(bytes);
        }

        var row = new double[value.ColumnCount];
        for (var i = 0; i < value.RowCount; i++)
        {
            value.Row(i).CopyTo(row);
            foreach (ref var number in row.AsSpan())
            {
                number = double.IsNaN(number) ? double.NaN : number;
            }

            destination.Write(Bytes(row));
        }
    }

    /// <inheritdoc/>
    public NumericMatrix Read(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.CanSeek)
        {
            // How much is there has to be known, for the counts are trusted no further.
            var copy = new MemoryStream();
            source.CopyTo(copy);
            copy.Position = 0;
            source = copy;
        }

        var (rows, columns) = (ReadCount(source, "rows"), ReadCount(source, "columns"));
        var names = new List<string>(Math.Min(columns, TrustedLength));
        for (var i = 0; i < columns; i++)
        {
            var name = new byte[Remaining(source, ReadCount(source, "bytes of a name"), 1)];
            source.ReadExactly(name);
            names.Add(Encoding.UTF8.GetString(name));
        }

        var values = new double[Remaining(source, (long)rows * columns, sizeof(double))];
        source.ReadExactly(Bytes(values));
        return source.ReadByte() < 0
            ? new NumericMatrix(values, names, rows)
            : throw new InvalidDataException($"There are bytes behind a matrix of {rows} rows and {columns} columns.");
    }

    private static Span<byte> Bytes(Span<double> values)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Matrices are written by machines whose numbers begin with the least byte.");
        }

        return MemoryMarshal.AsBytes(values);
    }

    private static void WriteInt32(Stream destination, int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        destination.Write(bytes);
    }

    private static int ReadCount(Stream source, string what)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        source.ReadExactly(bytes);
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        return count >= 0 ? count : throw new InvalidDataException($"A matrix with {count} {what} cannot be.");
    }

    // Room is made for what is there, not for what a damaged count says.
    private static long Remaining(Stream source, long count, int size) => count <= (source.Length - source.Position) / size
        ? count
        : throw new InvalidDataException($"{count} values of {size} bytes are to follow, {source.Length - source.Position} bytes do.");
}
