using System.Text.Json;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <summary>Reads values from JSON.</summary>
/// <remarks>
/// Errors name the place as a path, such as <c>$.hp.c</c>. A whole number may be written with a zero fraction or an exponent
/// (<c>5.0</c>, <c>1e3</c>), as JSON does not tell numbers apart; any other fraction is an error. Text is never taken for a number.
/// </remarks>
public sealed partial class JsonValueReader : ValueReader
{
    private readonly string _root;
    private JsonElement _current;
    private ValuePath _path;

    /// <summary>Makes a reader.</summary>
    /// <param name="element">The value; its document must live as long as the reader.</param>
    /// <param name="path">Where the value lies: the beginning of the paths in errors.</param>
    public JsonValueReader(JsonElement element, string path = "$")
    {
        _current = element;
        _root = path;
    }

    /// <inheritdoc/>
    public override bool IsText => true;

    /// <inheritdoc/>
    public override bool IsNumberNext => _current.ValueKind == JsonValueKind.Number;

    /// <inheritdoc/>
    public override InvalidValueException Invalid(string expected, string? found = null, Exception? innerException = null) =>
        new(_path.ToString(_root), expected, found ?? JsonText.Describe(_current), innerException);

    /// <inheritdoc/>
    public override bool TryReadNull() => _current.ValueKind == JsonValueKind.Null;

    /// <inheritdoc/>
    public override bool ReadBoolean() => _current.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Invalid("true or false"),
    };

    /// <inheritdoc/>
    public override long ReadInt64(long minimum = long.MinValue, long maximum = long.MaxValue) =>
        IsNumberNext && _current.TryGetInt64(out var value) && value >= minimum && value <= maximum ? value
        : (long)ReadWhole(minimum, maximum);

    /// <inheritdoc/>
    public override ulong ReadUInt64(ulong maximum = ulong.MaxValue) =>
        IsNumberNext && _current.TryGetUInt64(out var value) && value <= maximum ? value : (ulong)ReadWhole(0, maximum);

    /// <inheritdoc/>
    public override float ReadSingle()
    {
        // Out of range is infinity here, not a failure.
        if (IsNumberNext && _current.TryGetSingle(out var value) && float.IsFinite(value))
        {
            return value;
        }

        return (float)ReadNotFinite($"a number between {Invariant.Text(float.MinValue)} and {Invariant.Text(float.MaxValue)}");
    }

    /// <inheritdoc/>
    public override double ReadDouble()
    {
        if (IsNumberNext && _current.TryGetDouble(out var value) && double.IsFinite(value))
        {
            return value;
        }

        return ReadNotFinite($"a number between {Invariant.Text(double.MinValue)} and {Invariant.Text(double.MaxValue)}");
    }

    /// <inheritdoc/>
    public override decimal ReadDecimal() => !IsNumberNext ? throw Invalid("a number")
        : _current.TryGetDecimal(out var value) ? value
        : throw Invalid($"a number between {Invariant.Text(decimal.MinValue)} and {Invariant.Text(decimal.MaxValue)}");

    /// <inheritdoc/>
    public override string ReadString() => _current.ValueKind == JsonValueKind.String
        ? JsonText.TryGet(_current, out var text) ? text : throw Invalid("text that is well-formed Unicode", "half a surrogate pair")
        : throw Invalid("text");

    /// <inheritdoc/>
    public override byte[] ReadBytes() => _current.ValueKind == JsonValueKind.String && _current.TryGetBytesFromBase64(out var bytes)
        ? bytes : throw Invalid("bytes in base64");

    /// <inheritdoc/>
    public override T[] ReadNumbers<T>() => Elements.Read(this, Codecs.Number<T>());

    private Int128 ReadWhole(Int128 minimum, Int128 maximum) =>
        IsNumberNext && JsonText.TryGetWhole(_current.GetRawText(), out var value) && value >= minimum && value <= maximum ? value
        : throw Invalid($"a whole number between {Invariant.Text(minimum)} and {Invariant.Text(maximum)}");

    private double ReadNotFinite(string range) => _current.ValueKind switch
    {
        JsonValueKind.Number => throw Invalid(range),
        JsonValueKind.String when _current.ValueEquals("NaN"u8) => double.NaN,
        JsonValueKind.String when _current.ValueEquals("Infinity"u8) => double.PositiveInfinity,
        JsonValueKind.String when _current.ValueEquals("-Infinity"u8) => double.NegativeInfinity,
        _ => throw Invalid("a number, \"NaN\", \"Infinity\" or \"-Infinity\""),
    };
}
