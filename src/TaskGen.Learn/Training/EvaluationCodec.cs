using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How an evaluation is written.</summary>
internal sealed class EvaluationCodec : ObjectCodec<Evaluation>
{
    private static readonly Codec<IReadOnlyDictionary<string, double>> Metrics = Codecs.ReadOnlyDictionary(Codecs.Double);

    public static EvaluationCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(Evaluation), new MemberShape("score", static () => Codecs.Double), new MemberShape("metrics", static () => Metrics));

    public override void Write(ValueWriter writer, Evaluation value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        writer.WriteDouble(value.Score);
        writer.Member(1);
        Metrics.Write(writer, value.Metrics);
        writer.EndObject();
    }

    public override Evaluation Read(ValueReader reader)
    {
        double score = 0;
        IReadOnlyDictionary<string, double> metrics = null!;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            if (member == 0)
            {
                score = reader.ReadDouble();
            }
            else
            {
                metrics = Metrics.Read(reader);
            }
        }

        return new Evaluation(score, metrics);
    }
}
