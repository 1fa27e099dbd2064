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

    /// <summary>Adds a record as a line.</summary>
    /// <param name="output">Takes the line after what it holds.</param>
    /// <param name="json">Writes to it; made once for many lines.</param>
    /// <param name="record">The record.</param>
    public static void Write(MemoryStream output, Utf8JsonWriter json, JournalRecord record)
    {
        var start = (int)output.Length;
        output.SetLength(start + DigitCount + 1);
        output.Position = output.Length;
        json.Reset(output);
        if (record is NodeCommitted node)
        {
            // Most lines are of this kind.
            NodeCommittedJson.Write(json, node);
        }
        else
        {
            JsonSerializer.Serialize(json, record, JournalJson.Default.JournalRecord);
        }

        json.Flush();
        output.WriteByte((byte)'\n');
        var line = output.GetBuffer().AsSpan(start, (int)output.Length - start);
        line[DigitCount] = (byte)' ';
        WriteDigits(line[(DigitCount + 1)..^1], line[..DigitCount]);
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
