using System.Security.Cryptography;
using System.Text.Json;

namespace TaskGen.Storage.Journals;

/// <summary>
/// The text of a line: 16 hexadecimal digits, a space, JSON, and a line feed. The digits are the first eight bytes of the SHA-256 of the JSON, so
/// that a line that was cut off or damaged is told from one that was written.
/// </summary>
internal static class JournalLine
{
    private const int DigitCount = 16;
    private const int HashBytes = DigitCount / 2;

    /// <summary>Writes a record as a line.</summary>
    /// <param name="output">Takes the line; what it held before is gone.</param>
    /// <param name="json">Writes to it; made once for many lines.</param>
    /// <param name="record">The record.</param>
    public static ReadOnlyMemory<byte> Write(MemoryStream output, Utf8JsonWriter json, JournalRecord record)
    {
        output.SetLength(DigitCount + 1);
        output.Position = DigitCount + 1;
        json.Reset(output);
        JsonSerializer.Serialize(json, record, JournalJson.Default.JournalRecord);
        json.Flush();
        output.WriteByte((byte)'\n');
        var line = output.GetBuffer().AsMemory(0, (int)output.Length);
        line.Span[DigitCount] = (byte)' ';
        WriteDigits(line.Span[(DigitCount + 1)..^1], line.Span[..DigitCount]);
        return line;
    }

    /// <summary>Reads a line without its line feed; gives null if it is damaged, or of a kind that is not known.</summary>
    public static JournalRecord? Read(ReadOnlySpan<byte> line)
    {
        if (line.Length <= DigitCount + 1 || line[DigitCount] != ' ')
        {
            return null;
        }

        var json = line[(DigitCount + 1)..];
        Span<byte> digits = stackalloc byte[DigitCount];
        WriteDigits(json, digits);
        if (!digits.SequenceEqual(line[..DigitCount]))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(json, JournalJson.Default.JournalRecord);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void WriteDigits(ReadOnlySpan<byte> json, Span<byte> digits)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        Convert.TryToHexStringLower(hash[..HashBytes], digits, out _);
    }
}
