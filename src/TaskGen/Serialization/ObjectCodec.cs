namespace TaskGen.Serialization;

/// <summary>The base of codecs whose value is an object with named members.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class ObjectCodec<T> : Codec<T>
{
    /// <inheritdoc/>
    public abstract override ObjectShape Shape { get; }

    /// <inheritdoc/>
    public sealed override string TypeName => Shape.TypeName;

    /// <inheritdoc/>
    public sealed override void Describe(SchemaWriter schema) => schema.Object(Shape);
}
