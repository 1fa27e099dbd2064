namespace TaskGen.Serialization;

/// <summary>The base of codecs whose values have no inner structure.</summary>
/// <param name="typeName">The name as a C# programmer writes it.</param>
/// <param name="schema">The name in descriptions of structure.</param>
internal abstract class SimpleCodec<T>(string typeName, string schema) : Codec<T>
{
    /// <inheritdoc/>
    public sealed override string TypeName => typeName;

    /// <inheritdoc/>
    public sealed override void Describe(SchemaWriter schemaWriter) => schemaWriter.Name(schema);
}
