using System.Globalization;
using System.Runtime.InteropServices;

namespace TaskGen.Learn;

/// <content>NumPy's format, .npy.</content>
public sealed partial class NumericMatrix
{
    private const int WriteBlock = 256 * 1024;

    /// <summary>Reads a matrix that <c>numpy.save</c> wrote.</summary>
    /// <param name="path">
    /// The file, which may be gzipped if its name ends in <c>.gz</c>. It is of version 1.0, 2.0 or 3.0 of the format and holds floating-point numbers of
    /// 2, 4 or 8 bytes, whole numbers of 1 to 8 bytes or truth values (0 and 1), in any byte order, row after row or column after column, in one or two
    /// dimensions; one dimension is one column. Whole numbers that a <see cref="double"/> cannot hold become the nearest that it can.
    /// </param>
    /// <param name="columnNames">A name for each column; by default x0, x1 and so on.</param>
    /// <exception cref="DataFormatException">The file is missing, cut, holds no such matrix, or one with other columns than there are names.</exception>
    public static NumericMatrix ReadNpy(string path, IReadOnlyList<string>? columnNames = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var file = DataStream.Open(path, path);
        var header = NpyHeader.Read(file, path);
        var matrix = Read(file, header, path, columnNames);
        NpyValues.CheckEnd(file, header, path);
        return matrix;
    }

    /// <summary>
    /// Reads a matrix that <c>numpy.save</c> wrote, and leaves the stream behind it; see <see cref="ReadNpy(string, IReadOnlyList{string})"/>.
    /// </summary>
    /// <param name="source">The stream, before the first byte of the matrix. It stays open.</param>
    /// <param name="columnNames">A name for each column; by default x0, x1 and so on.</param>
    /// <exception cref="DataFormatException">The stream is cut, holds no such matrix, or one with other columns than there are names.</exception>
    public static NumericMatrix ReadNpy(Stream source, IReadOnlyList<string>? columnNames = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        const string Name = "the stream";
        return Read(source, NpyHeader.Read(source, Name), Name, columnNames);
    }

    /// <summary>
    /// Writes a file that <c>numpy.load</c> reads: rows and columns, row after row, little-endian. A view is written as the rows that it shows.
    /// </summary>
    /// <param name="path">The file. It is written aside and then put in the place of the one that is there.</param>
    /// <param name="precision">The precision of the numbers; double by default.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteNpy(string path, NumericPrecision precision = NumericPrecision.Double)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var aside = $"{path}.{Guid.NewGuid():N}";
        try
        {
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
            {
                WriteNpy(file, precision);
            }

            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    /// <summary>Writes what <c>numpy.load</c> reads; see <see cref="WriteNpy(string, NumericPrecision)"/>.</summary>
    /// <param name="destination">The stream. It stays open.</param>
    /// <param name="precision">The precision of the numbers; double by default.</param>
    public void WriteNpy(Stream destination, NumericPrecision precision = NumericPrecision.Double)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Matrices are written by machines whose numbers begin with the least byte.");
        }

        var type = precision == NumericPrecision.Single ? NumberType.Single : NumberType.Double;
        new NpyHeader(type, false, RowCount, ColumnCount).Write(destination);
        if (_index is null && type == NumberType.Double)
        {
            var count = RowCount * ColumnCount;
            for (var start = 0; start < count; start += WriteBlock)
            {
                destination.Write(MemoryMarshal.AsBytes(_values.AsSpan(start, Math.Min(WriteBlock, count - start))));
            }

            return;
        }

        if (ColumnCount > 0)
        {
            WriteRows(destination, type);
        }
    }

    private void WriteRows(Stream destination, NumberType type)
    {
        var rowSize = ColumnCount * type.Size;
        var block = new byte[Math.Max(1, WriteBlock / rowSize) * rowSize];
        var length = 0;
        for (var i = 0; i < RowCount; i++)
        {
            var row = Row(i);
            if (type == NumberType.Double)
            {
                MemoryMarshal.AsBytes(row).CopyTo(block.AsSpan(length));
            }
            else
            {
                var numbers = MemoryMarshal.Cast<byte, float>(block.AsSpan(length, rowSize));
                for (var j = 0; j < row.Length; j++)
                {
                    numbers[j] = (float)row[j];
                }
            }

            length += rowSize;
            if (length == block.Length || i == RowCount - 1)
            {
                destination.Write(block.AsSpan(0, length));
                length = 0;
            }
        }
    }

    private static NumericMatrix Read(Stream source, NpyHeader header, string name, IReadOnlyList<string>? columnNames)
    {
        if (columnNames is not null && columnNames.Count != header.ColumnCount)
        {
            throw new DataFormatException(
                new DataPlace(name),
                NpyFault.Columns(header.ColumnCount),
                string.Create(CultureInfo.InvariantCulture, $"{columnNames.Count}, one for each name"),
                "Correct the names, or the file.");
        }

        columnNames ??= [.. Enumerable.Range(0, header.ColumnCount).Select(static i => string.Create(CultureInfo.InvariantCulture, $"x{i}"))];
        return new NumericMatrix(NpyValues.Read(source, header, name), columnNames, (int)header.RowCount);
    }
}
