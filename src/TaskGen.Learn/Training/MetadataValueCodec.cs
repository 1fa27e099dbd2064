using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How a value of a model's metadata is written: in JSON the text or number itself, in bytes after a mark of which it is.</summary>
internal sealed class MetadataValueCodec : Codec<MetadataValue>
{
    public static MetadataValueCodec Instance { get; } = new();

    public override string TypeName => nameof(MetadataValue);

    public override void Describe(SchemaWriter schema) => schema.Of("either", Codecs.String, Codecs.Double);

    public override void Write(ValueWriter writer, MetadataValue value)
    {
        if (!writer.IsText)
        {
            writer.WriteBoolean(value.IsText);
        }

        if (value.IsText)
        {
            writer.WriteString(value.Text);
        }
        else
        {
            writer.WriteDouble(value.Number);
        }
    }

    // JSON has no number for NaN and infinities; they come back as text.
    public override MetadataValue Read(ValueReader reader) =>
        (reader.IsText ? !reader.IsNumberNext : reader.ReadBoolean())
            ? MetadataValue.FromText(reader.ReadString())
            : MetadataValue.FromNumber(reader.ReadDouble());
}
