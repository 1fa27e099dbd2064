using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How a partition is written: its rows in their order. The numbers are made of them again.</summary>
internal sealed class PartitionCodec<TRow>(Codec<TRow> row, RowSchema<TRow> schema) : Codec<Partition<TRow>>
{
    private readonly Codec<TRow[]> _rows = Codecs.Array(row);

    public override string TypeName => $"Partition<{row.TypeName}>";

    public override void Describe(SchemaWriter description) => _rows.Describe(description);

    public override void Write(ValueWriter writer, Partition<TRow> value)
    {
        writer.Require(value, TypeName);
        _rows.Write(writer, [.. value]);
    }

    public override Partition<TRow> Read(ValueReader reader) => new(_rows.Read(reader), schema);
}
