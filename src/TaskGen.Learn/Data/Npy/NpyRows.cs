namespace TaskGen.Learn;

/// <summary>Gives the rows of an .npy file one after the other, a block of them in memory; all of them, if they lie column after column.</summary>
/// <param name="stream">The file, behind its header.</param>
/// <param name="header">What the header says.</param>
/// <param name="name">What messages call the file.</param>
internal sealed class NpyRows(Stream stream, NpyHeader header, string name)
{
    private const int BlockSize = 256 * 1024;

    private readonly int _rowSize = checked(header.ColumnCount * header.Type.Size);
    private byte[] _block = [];
    private long _read;

    /// <summary>The rows in memory, their bytes in the order of this machine.</summary>
    public byte[] Block => _block;

    /// <summary>Where the current row starts in the block.</summary>
    public int Start { get; private set; }

    /// <summary>Where the last row in the block ends.</summary>
    private int End { get; set; }

    /// <summary>Goes to the next row; false after the last.</summary>
    /// <exception cref="DataFormatException">The file ends before its last row, or goes on behind it.</exception>
    public bool MoveNext()
    {
        Start += _rowSize;
        if (Start < End)
        {
            return true;
        }

        if (_read == header.RowCount)
        {
            NpyValues.CheckEnd(stream, header, name);
            return false;
        }

        if (header.IsFortranOrder)
        {
            ReadColumns();
        }
        else
        {
            ReadRows();
        }

        Start = 0;
        return true;
    }

    private void ReadRows()
    {
        var count = (int)Math.Min(header.RowCount - _read, Math.Max(1, BlockSize / _rowSize));
        _block = _block.Length == 0 ? new byte[count * _rowSize] : _block;
        End = count * _rowSize;
        NpyValues.ReadExactly(stream, _block.AsSpan(0, End), header, name);
        header.Type.Order(_block.AsSpan(0, End));
        _read += count;
    }

    private void ReadColumns()
    {
        if (header.ByteCount > Array.MaxLength)
        {
            throw NpyFault.TooLarge(
                name,
                header,
                "at most 2 GiB of numbers that lie column after column",
                "Save it row after row, with numpy.save(file, numpy.ascontiguousarray(array)).");
        }

        _block = new byte[(int)header.ByteCount];
        End = _block.Length;
        var rows = (int)header.RowCount;
        var size = header.Type.Size;
        var numbers = new byte[rows * size];
        for (var column = 0; column < header.ColumnCount; column++)
        {
            NpyValues.ReadExactly(stream, numbers, header, name);
            header.Type.Order(numbers);
            for (var row = 0; row < rows; row++)
            {
                numbers.AsSpan(row * size, size).CopyTo(_block.AsSpan((row * _rowSize) + (column * size)));
            }
        }

        _read = rows;
    }
}
