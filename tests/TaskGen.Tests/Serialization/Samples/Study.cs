using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>A record that holds another, a list of them and a dictionary.</summary>
internal sealed record Study(string Name, Hyperparameters Hp, List<Hyperparameters> Candidates, Dictionary<string, double[]> Scores);

/// <summary>What the generator writes for it.</summary>
internal static class StudyCodec
{
    public static readonly ObjectCodec<Study> Instance = Codecs.Object<Study>(
        "Study",
        [
            new("name", Codecs.String),
            new("hp", static () => HyperparametersCodec.Instance),
            new("candidates", static () => Candidates!),
            new("scores", static () => Scores!),
        ],
        static (writer, value) =>
        {
            writer.Member(0, Codecs.String, value.Name);
            writer.Member(1, HyperparametersCodec.Instance, value.Hp);
            writer.Member(2, Candidates!, value.Candidates);
            writer.Member(3, Scores!, value.Scores);
        },
        static reader => new Study(
            reader.Member(0, Codecs.String),
            reader.Member(1, HyperparametersCodec.Instance),
            reader.Member(2, Candidates!),
            reader.Member(3, Scores!)));

    private static readonly Codec<List<Hyperparameters>> Candidates = Codecs.List(HyperparametersCodec.Instance);
    private static readonly Codec<Dictionary<string, double[]>> Scores = Codecs.Dictionary(Codecs.Numbers<double>());

    public static Study Example => new(
        "wine é🍷",
        new Hyperparameters(0.1),
        [new Hyperparameters(10, 100, "lbfgs"), new Hyperparameters()],
        new Dictionary<string, double[]> { ["train"] = [0.5, double.NaN, 1], ["test"] = [] });
}
