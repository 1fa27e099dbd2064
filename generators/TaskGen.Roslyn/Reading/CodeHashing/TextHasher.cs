using System.Security.Cryptography;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>SHA-256 over a list of texts; where one ends and the next begins matters.</summary>
internal sealed class TextHasher
{
    private const string Digits = "0123456789abcdef";

    private byte[] _bytes = new byte[512];
    private int _count;

    public void Write(string text)
    {
        // An encoding would make one replacement character of every lone surrogate, which a literal may hold.
        var size = sizeof(int) + (sizeof(char) * text.Length);
        if (_bytes.Length - _count < size)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _count + size));
        }

        Write((char)text.Length);
        Write((char)(text.Length >> 16));
        foreach (var character in text)
        {
            Write(character);
        }
    }

    public void Write(string kind, string text)
    {
        Write(kind);
        Write(text);
    }

    /// <summary>The hash, in 64 hexadecimal digits.</summary>
    public override string ToString()
    {
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(_bytes, 0, _count);
        var digits = new char[2 * hash.Length];
        for (var i = 0; i < hash.Length; i++)
        {
            (digits[2 * i], digits[(2 * i) + 1]) = (Digits[hash[i] >> 4], Digits[hash[i] & 15]);
        }

        return new string(digits);
    }

    private void Write(char character)
    {
        _bytes[_count++] = (byte)character;
        _bytes[_count++] = (byte)(character >> 8);
    }
}
