using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>SHA-256 over a list of texts; where one ends and the next begins matters.</summary>
internal sealed class TextHasher
{
    private readonly StringBuilder _text = new();

    public void Write(string text) =>
        _text.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text).Append('\n');

    public void Write(string kind, string text)
    {
        Write(kind);
        Write(text);
    }

    /// <summary>The hash, in 64 hexadecimal digits.</summary>
    public override string ToString()
    {
        // An encoding would make one replacement character of every lone surrogate, which a literal may hold.
        var characters = _text.ToString();
        var text = new byte[2 * characters.Length];
        for (var i = 0; i < characters.Length; i++)
        {
            (text[2 * i], text[(2 * i) + 1]) = ((byte)characters[i], (byte)(characters[i] >> 8));
        }

        using var algorithm = SHA256.Create();
        var bytes = algorithm.ComputeHash(text);
        var hex = new StringBuilder(2 * bytes.Length);
        foreach (var value in bytes)
        {
            hex.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }
}
