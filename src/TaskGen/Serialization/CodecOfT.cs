namespace TaskGen.Serialization;

/// <summary>How values of type <typeparamref name="T"/> become bytes and text and back.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class Codec<T> : Codec
{
    /// <inheritdoc/>
    public sealed override Type Type => typeof(T);

    /// <summary>Writes one value.</summary>
    public abstract void Write(ValueWriter writer, T value);

    /// <summary>Reads one value.</summary>
    /// <exception cref="InvalidValueException">What is there is no value of this type.</exception>
    public abstract T Read(ValueReader reader);

    internal sealed override void WriteUntyped(ValueWriter writer, object? value)
    {
        if (default(T) is not null)
        {
            writer.Require(value, TypeName);
        }

        Write(writer, (T)value!);
    }

    internal sealed override object? ReadUntyped(ValueReader reader) => Read(reader);
}
