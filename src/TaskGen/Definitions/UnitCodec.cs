using TaskGen.Serialization;

namespace TaskGen.Definitions;

/// <summary>Writes the output of a task that returns nothing; it is null in JSON.</summary>
public sealed class UnitCodec : Codec<Unit>
{
    private UnitCodec()
    {
    }

    /// <summary>The only one.</summary>
    public static UnitCodec Instance { get; } = new();

    /// <inheritdoc/>
    public override string TypeName => "void";

    /// <inheritdoc/>
    public override void Describe(SchemaWriter schema) => schema.Name("unit");

    /// <inheritdoc/>
    public override void Write(ValueWriter writer, Unit value) => writer.WriteNull();

    /// <inheritdoc/>
    public override Unit Read(ValueReader reader) => reader.TryReadNull() ? Unit.Value : throw reader.Invalid("null, as there is no value");
}
