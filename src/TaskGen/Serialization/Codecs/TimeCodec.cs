using System.Globalization;

namespace TaskGen.Serialization;

/// <summary>The base of codecs of dates and times: text in a fixed format where people read it, a count of ticks or days elsewhere.</summary>
/// <param name="typeName">The name as a C# programmer writes it.</param>
/// <param name="schema">The name in descriptions of structure.</param>
/// <param name="format">The format in which text is written.</param>
/// <param name="expected">What text should be, with an example.</param>
internal abstract class TimeCodec<T>(string typeName, string schema, string format, string expected) : SimpleCodec<T>(typeName, schema)
    where T : struct, ISpanFormattable
{
    /// <inheritdoc/>
    public sealed override void Write(ValueWriter writer, T value)
    {
        if (!writer.IsText)
        {
            WriteTicks(writer, value);
            return;
        }

        Span<char> text = stackalloc char[64];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        writer.WriteString(text[..length]);
    }

    /// <inheritdoc/>
    public sealed override T Read(ValueReader reader) => !reader.IsText ? ReadTicks(reader)
        : TryParse(reader.ReadString(), out var value) ? value : throw reader.Invalid(expected);

    /// <summary>Writes the binary form.</summary>
    protected abstract void WriteTicks(ValueWriter writer, T value);

    /// <summary>Reads the binary form.</summary>
    protected abstract T ReadTicks(ValueReader reader);

    /// <summary>Reads text in one of the accepted formats.</summary>
    protected abstract bool TryParse(string text, out T value);
}
