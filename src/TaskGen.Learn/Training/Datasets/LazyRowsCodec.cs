using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How a lazy partition of rows is written: its path. How rows are read is known to the dataset.</summary>
internal sealed class LazyRowsCodec<TRow>(LazyRows<TRow> rows) : ObjectCodec<LazyPartition<TRow>>
{
    public override ObjectShape Shape => LazyPartitionCodec.Instance.Shape;

    public override void Write(ValueWriter writer, LazyPartition<TRow> value) => LazyPartitionCodec.Instance.Write(writer, value);

    public override LazyPartition<TRow> Read(ValueReader reader) => new(LazyPartitionCodec.Instance.Read(reader).Path, rows);
}
