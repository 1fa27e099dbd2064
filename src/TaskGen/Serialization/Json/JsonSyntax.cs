using System.Text.Json;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <summary>Errors of text that is no JSON.</summary>
internal static class JsonSyntax
{
    /// <summary>Says where text stops being JSON, in lines and letters instead of bytes.</summary>
    public static InvalidValueException Error(ReadOnlySpan<char> json, JsonException exception)
    {
        var line = (int)(exception.LineNumber ?? 0);
        var column = ColumnAt(Line(json, line), exception.BytePositionInLine ?? 0);
        return Error(line, column, Reason(exception.Message), exception);
    }

    /// <summary>Says where text stops being Unicode.</summary>
    public static InvalidValueException Error(ReadOnlySpan<char> json, int loneSurrogate)
    {
        var before = json[..loneSurrogate];
        var column = ColumnAt(before[(before.LastIndexOf('\n') + 1)..], long.MaxValue);
        return Error(before.Count('\n'), column, "half a surrogate pair", null);
    }

    private static InvalidValueException Error(int line, int column, string reason, Exception? exception) => new(
        $"line {Invariant.Text(line + 1)}, column {Invariant.Text(column + 1)}", "JSON", $"something else: {reason}", exception);

    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text, int number)
    {
        for (; number > 0; number--)
        {
            text = text[(text.IndexOf('\n') + 1)..];
        }

        var end = text.IndexOf('\n');
        return end < 0 ? text : text[..end];
    }

    private static int ColumnAt(ReadOnlySpan<char> line, long bytes)
    {
        var column = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                break;
            }

            column++;
        }

        return column;
    }

    // "'}' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 5."
    private static string Reason(string message)
    {
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? message : message[..position]).TrimEnd('.', ' ');
    }
}
