using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TaskGen.Cli.Output;

/// <summary>Writes JSON documents to the output.</summary>
internal static class JsonOutput
{
    // People and programs read this; it is no part of a web page.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a document of version 1 in one line. What <paramref name="members"/> throws leaves the output untouched.</summary>
    /// <param name="terminal">Where it goes.</param>
    /// <param name="members">Writes the members after the version.</param>
    public static void WriteDocument(Terminal terminal, Action<Utf8JsonWriter> members) => terminal.WriteLine(Text(
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            members(writer);
            writer.WriteEndObject();
        },
        indented: false));

    /// <summary>JSON as text.</summary>
    public static string Text(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>JSON as bytes, for a document that is to be read again.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }
}
