using System.Buffers.Binary;
using System.ComponentModel;
using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Learn;

/// <summary>Takes the members of rows into a SHA-256 fingerprint, one call each. Called by generated code.</summary>
/// <remarks>
/// Values are written in one canonical form, little-endian: numbers of one kind have one width, every NaN is the same, trailing zeros of
/// decimals do not count, text is its length and its UTF-8, and optional values are preceded by one byte that says whether they are there.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ContentHasher : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[4096];
    private int _length;

    internal ContentHasher()
    {
    }

    /// <summary>Adds a whole number or an enumeration's number.</summary>
    public void Add(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);
    }

    /// <summary>Adds a whole number.</summary>
    public void Add(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(Room(8), value);
    }

    /// <summary>Adds a number.</summary>
    public void Add(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(Room(8), double.IsNaN(value) ? double.NaN : value);
    }

    /// <summary>Adds a decimal number.</summary>
    public void Add(decimal value)
    {
        // Dividing by a one of full scale takes the trailing zeros away.
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value / 1.0000000000000000000000000000m, parts);
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(Room(4), part);
        }
    }

    /// <summary>Adds a truth value.</summary>
    public void Add(bool value)
    {
        Room(1)[0] = value ? (byte)1 : (byte)0;
    }

    /// <summary>Adds a character.</summary>
    public void Add(char value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(Room(2), value);
    }

    /// <summary>Adds text, or that there is none.</summary>
    public void Add(string? value)
    {
        Add(value is not null);
        if (value is not null)
        {
            var bytes = Encoding.UTF8.GetBytes(value);
            Add(bytes.LongLength);
            Flush();
            _hash.AppendData(bytes);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    /// <summary>The fingerprint of all that was added, 64 lower-case hexadecimal digits; the hasher then starts afresh.</summary>
    internal string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    /// <summary>The first 16 bytes of what <see cref="Finish"/> gives, as a number: enough to tell rows of one dataset apart.</summary>
    internal UInt128 FinishShort()
    {
        Flush();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetHashAndReset(hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private Span<byte> Room(int length)
    {
        if (_length + length > _buffer.Length)
        {
            Flush();
        }

        _length += length;
        return _buffer.AsSpan(_length - length, length);
    }

    private void Flush()
    {
        _hash.AppendData(_buffer, 0, _length);
        _length = 0;
    }
}
