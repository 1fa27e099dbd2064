using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the evaluations of a model are written.</summary>
internal sealed class TrainingMetricsCodec : ObjectCodec<TrainingMetrics>
{
    private static readonly Codec<Evaluation> Required = EvaluationCodec.Instance;
    private static readonly Codec<Evaluation?> Optional = Codecs.Nullable(Required);

    public static TrainingMetricsCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(TrainingMetrics),
        new MemberShape("train", static () => Required),
        new MemberShape("validation", static () => Optional),
        new MemberShape("test", static () => Required));

    public override void Write(ValueWriter writer, TrainingMetrics value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Required.Write(writer, value.Train);
        writer.Member(1);
        Optional.Write(writer, value.Validation);
        writer.Member(2);
        Required.Write(writer, value.Test);
        writer.EndObject();
    }

    public override TrainingMetrics Read(ValueReader reader)
    {
        Evaluation train = null!, test = null!;
        Evaluation? validation = null;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0: train = Required.Read(reader); break;
                case 1: validation = Optional.Read(reader); break;
                default: test = Required.Read(reader); break;
            }
        }

        return new TrainingMetrics(train, validation, test);
    }
}
