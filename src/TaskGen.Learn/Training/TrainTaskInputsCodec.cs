using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the inputs of the task that trains are written.</summary>
internal sealed class TrainTaskInputsCodec<TInputs, TPartition>(Codec<TInputs> trainer, Codec<DatasetPartitions<TPartition>> partitions)
    : ObjectCodec<TrainTaskInputs<TInputs, TPartition>>
    where TInputs : notnull
    where TPartition : class
{
    public override ObjectShape Shape => field ??= new(
        $"TrainTaskInputs<{trainer.TypeName}>", new MemberShape("inputs", trainer), new MemberShape("partitions", partitions));

    public override void Write(ValueWriter writer, TrainTaskInputs<TInputs, TPartition> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, trainer, value.Inputs);
        writer.Member(1, partitions, value.Partitions);
        writer.EndObject();
    }

    public override TrainTaskInputs<TInputs, TPartition> Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var inputs = reader.Member(0, trainer);
        var data = reader.Member(1, partitions);
        reader.EndObject();
        return new(inputs, data);
    }
}
