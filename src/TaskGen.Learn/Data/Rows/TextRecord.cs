namespace TaskGen.Learn;

/// <summary>The fields of a record that is text, and says what they are.</summary>
/// <param name="columnCount">How many members there are.</param>
internal sealed class TextRecord(int columnCount) : TypedRecord
{
    private readonly (FieldKind Kind, int Start, int Length)[] _fields = new (FieldKind, int, int)[columnCount];
    private byte[] _text = new byte[256];
    private int _length;

    public override FieldKind Kind(int column) => _fields[column].Kind;

    public override ReadOnlySpan<byte> Text(int column) => _text.AsSpan(_fields[column].Start, _fields[column].Length);

    /// <summary>Forgets all fields.</summary>
    public void Clear()
    {
        _length = 0;
        Array.Clear(_fields);
    }

    /// <summary>Room for a field of at most so many bytes; it is there once it was set.</summary>
    public Span<byte> Room(int length)
    {
        if (_text.Length - _length < length)
        {
            Array.Resize(ref _text, checked(Math.Max(_text.Length * 2, _length + length)));
        }

        return _text.AsSpan(_length, length);
    }

    /// <summary>Sets a field to what was written into the room asked for last.</summary>
    public void Set(int column, FieldKind kind, int length)
    {
        _fields[column] = (kind, _length, length);
        _length += length;
    }

    /// <summary>Sets a field.</summary>
    public void Set(int column, FieldKind kind, ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Set(column, kind, text.Length);
    }
}
