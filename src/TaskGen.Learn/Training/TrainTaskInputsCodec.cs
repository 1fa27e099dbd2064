using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the inputs of the task that trains are written.</summary>
internal sealed class TrainTaskInputsCodec<TInputs, TPartition>(Codec<TInputs> trainer, Codec<DatasetPartitions<TPartition>> partitions)
    : ObjectCodec<TrainTaskInputs<TInputs, TPartition>>
    where TInputs : notnull
    where TPartition : class
{
    public override ObjectShape Shape => field ??= new(
        $"TrainTaskInputs<{trainer.TypeName}>", new MemberShape("inputs", () => trainer), new MemberShape("partitions", () => partitions));

    public override void Write(ValueWriter writer, TrainTaskInputs<TInputs, TPartition> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        trainer.Write(writer, value.Inputs);
        writer.Member(1);
        partitions.Write(writer, value.Partitions);
        writer.EndObject();
    }

    public override TrainTaskInputs<TInputs, TPartition> Read(ValueReader reader)
    {
        TInputs inputs = default!;
        DatasetPartitions<TPartition> data = null!;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            if (member == 0)
            {
                inputs = trainer.Read(reader);
            }
            else
            {
                data = partitions.Read(reader);
            }
        }

        return new(inputs, data);
    }
}
