using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How nothing is written.</summary>
internal sealed class DatasetTaskInputsCodec : ObjectCodec<DatasetTaskInputs>
{
    public static DatasetTaskInputsCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(nameof(DatasetTaskInputs));

    public override void Write(ValueWriter writer, DatasetTaskInputs value)
    {
        writer.BeginObject(Shape, value);
        writer.EndObject();
    }

    public override DatasetTaskInputs Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        reader.EndObject();
        return new();
    }
}
