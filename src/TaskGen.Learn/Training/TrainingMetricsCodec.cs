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
        new MemberShape("train", Required),
        new MemberShape("validation", Optional),
        new MemberShape("test", Required));

    public override void Write(ValueWriter writer, TrainingMetrics value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Required, value.Train);
        writer.Member(1, Optional, value.Validation);
        writer.Member(2, Required, value.Test);
        writer.EndObject();
    }

    public override TrainingMetrics Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var train = reader.Member(0, Required);
        var validation = reader.Member(1, Optional);
        var test = reader.Member(2, Required);
        reader.EndObject();
        return new TrainingMetrics(train, validation, test);
    }
}
