using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TaskGen.Storage.Journals;

/// <summary>The text of a line: a record as JSON, with the digits of <see cref="LineHash"/>.</summary>
internal static class JournalLine
{
    /// <summary>Adds a record as a line.</summary>
    /// <param name="output">Takes the line after what it holds.</param>
    /// <param name="json">Writes to it; made once for many lines.</param>
    /// <param name="record">The record.</param>
    public static void Write(ArrayBufferWriter<byte> output, Utf8JsonWriter json, JournalRecord record)
    {
        var start = output.WrittenCount;
        output.GetSpan(LineHash.Start);
        output.Advance(LineHash.Start);
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
        output.Write("\n"u8);
        LineHash.Write(MemoryMarshal.AsMemory(output.WrittenMemory).Span[start..]);
    }

    /// <summary>Reads a line without its line feed; gives null if it is damaged, or of a kind that is not known.</summary>
    public static JournalRecord? Read(ReadOnlySpan<byte> line)
    {
        if (LineHash.Read(line) is not { IsEmpty: false } json)
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
}
