using System.Globalization;
using System.Text.Json;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <summary>Writes values as JSON.</summary>
/// <remarks>
/// NaN and the infinities are the strings <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c>; bytes are base64; 64-bit
/// whole numbers are written in full, also beyond 2^53. Text with half a surrogate pair has no JSON and is an error.
/// </remarks>
/// <param name="writer">Where the value goes; it is not flushed.</param>
public sealed class JsonValueWriter(Utf8JsonWriter writer) : ValueWriter
{
    private ValuePath _path;

    /// <inheritdoc/>
    public override bool IsText => true;

    /// <inheritdoc/>
    public override InvalidValueException Invalid(string expected, string found) => new(_path.ToString("$"), expected, found);

    /// <inheritdoc/>
    public override void WriteNull() => writer.WriteNullValue();

    /// <inheritdoc/>
    public override void WriteNotNull()
    {
    }

    /// <inheritdoc/>
    public override void WriteBoolean(bool value) => writer.WriteBooleanValue(value);

    /// <inheritdoc/>
    public override void WriteInt64(long value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override void WriteUInt64(ulong value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override void WriteSingle(float value)
    {
        if (float.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <inheritdoc/>
    public override void WriteDouble(double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <inheritdoc/>
    public override void WriteDecimal(decimal value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override void WriteString(ReadOnlySpan<char> value)
    {
        RequireWellFormed(value);
        writer.WriteStringValue(value);
    }

    /// <inheritdoc/>
    public override void WriteBytes(ReadOnlySpan<byte> value) => writer.WriteBase64StringValue(value);

    /// <inheritdoc/>
    public override void WriteNumbers<T>(ReadOnlySpan<T> values) => Elements.Write(this, Codecs.Number<T>(), values);

    /// <inheritdoc/>
    public override void BeginObject(ObjectShape shape)
    {
        Enter(shape, shape.Count);
        writer.WriteStartObject();
    }

    /// <inheritdoc/>
    public override void Member(int index)
    {
        ref var step = ref _path.Top;
        step.Index = index;
        writer.WritePropertyName(step.Shape!.Members[index].Name);
    }

    /// <inheritdoc/>
    public override void EndObject()
    {
        writer.WriteEndObject();
        _path.Leave();
    }

    /// <inheritdoc/>
    public override void BeginList(int count)
    {
        Enter(null, count);
        writer.WriteStartArray();
    }

    /// <inheritdoc/>
    public override void Element() => _path.Top.Index++;

    /// <inheritdoc/>
    public override void EndList()
    {
        writer.WriteEndArray();
        _path.Leave();
    }

    /// <inheritdoc/>
    public override void BeginDictionary(int count)
    {
        Enter(null, count);
        writer.WriteStartObject();
    }

    /// <inheritdoc/>
    public override void Key(string key)
    {
        _path.Top.Key = key;
        RequireWellFormed(key);
        writer.WritePropertyName(key);
    }

    /// <inheritdoc/>
    public override void EndDictionary() => EndObject();

    private void RequireWellFormed(ReadOnlySpan<char> text)
    {
        var position = Utf16.IndexOfLoneSurrogate(text);
        if (position >= 0)
        {
            throw Invalid("text that is well-formed Unicode", $"half a surrogate pair at position {Invariant.Text(position)}");
        }
    }

    private void Enter(ObjectShape? shape, int count)
    {
        if (!_path.TryEnter(shape, count))
        {
            throw ValuePath.TooDeep("$");
        }
    }
}
