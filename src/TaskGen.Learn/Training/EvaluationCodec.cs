using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How an evaluation is written.</summary>
internal sealed class EvaluationCodec : ObjectCodec<Evaluation>
{
    private static readonly Codec<IReadOnlyDictionary<string, double>> Metrics = Codecs.ReadOnlyDictionary(Codecs.Double);

    public static EvaluationCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(Evaluation), new MemberShape("score", Codecs.Double), new MemberShape("metrics", Metrics));

    public override void Write(ValueWriter writer, Evaluation value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.Double, value.Score);
        writer.Member(1, Metrics, value.Metrics);
        writer.EndObject();
    }

    public override Evaluation Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var score = reader.Member(0, Codecs.Double);
        var metrics = reader.Member(1, Metrics);
        reader.EndObject();
        return new Evaluation(score, metrics);
    }
}
