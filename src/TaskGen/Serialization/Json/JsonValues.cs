using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <summary>Turns values into JSON and back.</summary>
public static class JsonValues
{
    // People read this; it is no part of a web page.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Turns a value into JSON.</summary>
    /// <param name="codec">How the value is written.</param>
    /// <param name="value">The value.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it.</exception>
    public static string ToJson<T>(Codec<T> codec, T value, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, indented ? Indented : Compact))
        {
            codec.Write(new JsonValueWriter(writer), value);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes a value as JSON, for example as a part of a larger document.</summary>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it.</exception>
    public static void Write<T>(Utf8JsonWriter writer, Codec<T> codec, T value) => codec.Write(new JsonValueWriter(writer), value);

    /// <summary>Writes a value whose type is known at run time alone; it must be one of the codec's type.</summary>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it.</exception>
    public static void Write(Utf8JsonWriter writer, Codec codec, object? value) => codec.WriteUntyped(new JsonValueWriter(writer), value);

    /// <summary>Reads a value from JSON text.</summary>
    /// <param name="codec">How the value is read.</param>
    /// <param name="json">The text; nothing but one value.</param>
    /// <param name="contentRoot">The folder from which relative paths in it are taken; by default that of the program.</param>
    /// <exception cref="InvalidValueException">The text is no JSON (the error names line and column), or no value of this type (the error names the
    /// path).</exception>
    public static T FromJson<T>(Codec<T> codec, string json, string? contentRoot = null)
    {
        using var document = Parse(json);
        return Read(codec, document.RootElement, contentRoot);
    }

    /// <summary>Reads a value from a JSON document.</summary>
    /// <param name="codec">How the value is read.</param>
    /// <param name="element">The value.</param>
    /// <param name="contentRoot">The folder from which relative paths in it are taken; by default that of the program.</param>
    /// <param name="path">Where the value lies: the beginning of the paths in errors.</param>
    /// <exception cref="InvalidValueException">It is no value of this type; the error names the path.</exception>
    public static T Read<T>(Codec<T> codec, JsonElement element, string? contentRoot = null, string path = "$") =>
        codec.Read(Reader(element, contentRoot, path));

    /// <summary>Reads a value whose type is known at run time alone; see <see cref="Read{T}(Codec{T}, JsonElement, string?, string)"/>.</summary>
    /// <exception cref="InvalidValueException">It is no value of this type; the error names the path.</exception>
    public static object? Read(Codec codec, JsonElement element, string? contentRoot = null, string path = "$") =>
        codec.ReadUntyped(Reader(element, contentRoot, path));

    /// <summary>Parses text that should be JSON.</summary>
    /// <exception cref="InvalidValueException">It is not; the error names line and column, both counted from 1.</exception>
    internal static JsonDocument Parse(string json)
    {
        var text = json.AsMemory(json.StartsWith('\uFEFF') ? 1 : 0);
        if (Utf16.IndexOfLoneSurrogate(text.Span) is >= 0 and var position)
        {
            throw JsonSyntax.Error(text.Span, position);
        }

        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = ValuePath.MaximumDepth });
        }
        catch (JsonException exception)
        {
            throw JsonSyntax.Error(text.Span, exception);
        }
    }

    private static JsonValueReader Reader(JsonElement element, string? contentRoot, string path) =>
        contentRoot is null ? new(element, path) : new(element, path) { ContentRoot = contentRoot };
}
