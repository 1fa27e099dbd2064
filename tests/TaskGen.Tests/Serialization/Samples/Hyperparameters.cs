using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>A record as users write them, with defaults.</summary>
internal sealed record Hyperparameters(double C = 1.0, int MaxIterations = 5000, string? Solver = null);

/// <summary>What the generator writes for it.</summary>
internal static class HyperparametersCodec
{
    private static readonly Codec<string?> Solver = Codecs.Nullable(Codecs.String);

    public static readonly ObjectCodec<Hyperparameters> Instance = Codecs.Object<Hyperparameters>(
        "Hyperparameters",
        [
            new("c", Codecs.Double) { IsOptional = true, Default = "1.0" },
            new("maxIterations", Codecs.Int32) { IsOptional = true, Default = "5000" },
            new("solver", Solver) { IsOptional = true, Default = "null" },
        ],
        static (writer, value) =>
        {
            writer.Member(0, Codecs.Double, value.C);
            writer.Member(1, Codecs.Int32, value.MaxIterations);
            writer.Member(2, Solver, value.Solver);
        },
        static reader => new Hyperparameters(
            reader.Member(0, Codecs.Double, 1.0),
            reader.Member(1, Codecs.Int32, 5000),
            reader.Member(2, Solver, null)));
}
