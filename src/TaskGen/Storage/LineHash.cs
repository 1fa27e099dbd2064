using System.Security.Cryptography;

namespace TaskGen.Storage;

/// <summary>
/// JSON in a line that is told from one that was cut off or damaged: 16 hexadecimal digits, a space, the JSON, and a line feed. The digits are the
/// first eight bytes of the SHA-256 of the JSON.
/// </summary>
internal static class LineHash
{
    /// <summary>Where the JSON begins.</summary>
    public const int Start = DigitCount + 1;

    private const int DigitCount = 16;
    private const int HashBytes = DigitCount / 2;

    /// <summary>Writes digits and space before the JSON of a line.</summary>
    /// <param name="line">The line, whose JSON is there, with its line feed.</param>
    public static void Write(Span<byte> line)
    {
        line[DigitCount] = (byte)' ';
        WriteDigits(line[Start..^1], line[..DigitCount]);
    }

    /// <summary>The JSON of a line without its line feed; empty if the line is damaged.</summary>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> line)
    {
        if (line.Length <= Start || line[DigitCount] != ' ')
        {
            return default;
        }

        var json = line[Start..];
        Span<byte> digits = stackalloc byte[DigitCount];
        WriteDigits(json, digits);
        return digits.SequenceEqual(line[..DigitCount]) ? json : default;
    }

    private static void WriteDigits(ReadOnlySpan<byte> json, Span<byte> digits)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        Convert.TryToHexStringLower(hash[..HashBytes], digits, out _);
    }
}
