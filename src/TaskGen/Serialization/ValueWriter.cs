using System.Diagnostics.CodeAnalysis;

namespace TaskGen.Serialization;

/// <summary>Takes the parts of a value in order and puts them down in some format.</summary>
public abstract class ValueWriter
{
    /// <summary>Whether the format is text for people (JSON) and not bytes for machines; dates, enums and the like choose their form by it.</summary>
    public abstract bool IsText { get; }

    /// <summary>Writes the absence of a value.</summary>
    public abstract void WriteNull();

    /// <summary>Says that a value that might have been null follows. Formats in which null is told from the value itself write nothing.</summary>
    public abstract void WriteNotNull();

    /// <summary>Writes a truth value.</summary>
    public abstract void WriteBoolean(bool value);

    /// <summary>Writes a whole number.</summary>
    public abstract void WriteInt64(long value);

    /// <summary>Writes a whole number that is not negative.</summary>
    public abstract void WriteUInt64(ulong value);

    /// <summary>Writes a number in single precision; NaN and infinities included.</summary>
    public abstract void WriteSingle(float value);

    /// <summary>Writes a number in double precision; NaN and infinities included.</summary>
    public abstract void WriteDouble(double value);

    /// <summary>Writes a decimal number with its scale.</summary>
    public abstract void WriteDecimal(decimal value);

    /// <summary>Writes text.</summary>
    public abstract void WriteString(ReadOnlySpan<char> value);

    /// <summary>Writes bytes that have no inner structure here.</summary>
    public abstract void WriteBytes(ReadOnlySpan<byte> value);

    /// <summary>Writes numbers of one type in one go, as a list.</summary>
    /// <typeparam name="T">A primitive number type.</typeparam>
    public abstract void WriteNumbers<T>(ReadOnlySpan<T> values)
        where T : unmanaged, System.Numerics.INumber<T>;

    /// <summary>Begins an object; its members follow, each after <see cref="Member(int)"/>, in the order of the shape.</summary>
    public abstract void BeginObject(ObjectShape shape);

    /// <summary>Says which member of the object follows.</summary>
    public abstract void Member(int index);

    /// <summary>Writes the member of the object that follows.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    public void Member<T>(int index, Codec<T> codec, T value)
    {
        Member(index);
        codec.Write(this, value);
    }

    /// <summary>Ends an object.</summary>
    public abstract void EndObject();

    /// <summary>Begins an object that may turn out to be null by mistake; see <see cref="BeginObject(ObjectShape)"/>.</summary>
    /// <exception cref="InvalidValueException">The value is null; the error names its place.</exception>
    public void BeginObject<T>(ObjectShape shape, [NotNull] T value)
    {
        Require(value, shape.TypeName);
        BeginObject(shape);
    }

    /// <summary>Begins a list of <paramref name="count"/> values; they follow, each after <see cref="Element"/>.</summary>
    public abstract void BeginList(int count);

    /// <summary>Says that the next element of the list follows.</summary>
    public abstract void Element();

    /// <summary>Ends a list.</summary>
    public abstract void EndList();

    /// <summary>Begins a dictionary of <paramref name="count"/> entries; each is a <see cref="Key"/> and a value.</summary>
    public abstract void BeginDictionary(int count);

    /// <summary>Writes the key of the value that follows.</summary>
    public abstract void Key(string key);

    /// <summary>Ends a dictionary.</summary>
    public abstract void EndDictionary();

    /// <summary>An error at the place where the writer stands.</summary>
    /// <param name="expected">What should be written there.</param>
    /// <param name="found">What was to be written.</param>
    public abstract InvalidValueException Invalid(string expected, string found);

    /// <summary>Refuses null where the type does not allow it.</summary>
    internal void Require<T>([NotNull] T value, string typeName)
    {
        if (value is null)
        {
            throw Invalid($"a value of type {typeName}", $"null, which only {typeName}? allows");
        }
    }
}
