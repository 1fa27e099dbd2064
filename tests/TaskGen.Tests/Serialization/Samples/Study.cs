using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>A record that holds another, a list of them and a dictionary.</summary>
internal sealed record Study(string Name, Hyperparameters Hp, List<Hyperparameters> Candidates, Dictionary<string, double[]> Scores);

/// <summary>What the generator writes for it.</summary>
internal sealed class StudyCodec : ObjectCodec<Study>
{
    public static readonly StudyCodec Instance = new();

    private static readonly Codec<List<Hyperparameters>> Candidates = Codecs.List(HyperparametersCodec.Instance);
    private static readonly Codec<Dictionary<string, double[]>> Scores = Codecs.Dictionary(Codecs.Numbers<double>());

    public override ObjectShape Shape { get; } = new(
        "Study",
        new MemberShape("name", static () => Codecs.String),
        new MemberShape("hp", static () => HyperparametersCodec.Instance),
        new MemberShape("candidates", static () => Candidates),
        new MemberShape("scores", static () => Scores));

    public static Study Example => new(
        "wine é🍷",
        new Hyperparameters(0.1),
        [new Hyperparameters(10, 100, "lbfgs"), new Hyperparameters()],
        new Dictionary<string, double[]> { ["train"] = [0.5, double.NaN, 1], ["test"] = [] });

    public override void Write(ValueWriter writer, Study value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.String.Write(writer, value.Name);
        writer.Member(1);
        HyperparametersCodec.Instance.Write(writer, value.Hp);
        writer.Member(2);
        Candidates.Write(writer, value.Candidates);
        writer.Member(3);
        Scores.Write(writer, value.Scores);
        writer.EndObject();
    }

    public override Study Read(ValueReader reader)
    {
        string name = default!;
        Hyperparameters hp = default!;
        List<Hyperparameters> candidates = default!;
        Dictionary<string, double[]> scores = default!;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0:
                    name = Codecs.String.Read(reader);
                    break;
                case 1:
                    hp = HyperparametersCodec.Instance.Read(reader);
                    break;
                case 2:
                    candidates = Candidates.Read(reader);
                    break;
                case 3:
                    scores = Scores.Read(reader);
                    break;
            }
        }

        return new Study(name, hp, candidates, scores);
    }
}
