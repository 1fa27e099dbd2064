using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>A record as users write them, with defaults.</summary>
internal sealed record Hyperparameters(double C = 1.0, int MaxIterations = 5000, string? Solver = null);

/// <summary>What the generator writes for it.</summary>
internal sealed class HyperparametersCodec : ObjectCodec<Hyperparameters>
{
    public static readonly HyperparametersCodec Instance = new();

    private static readonly Codec<string?> Solver = Codecs.Nullable(Codecs.String);

    public override ObjectShape Shape { get; } = new(
        "Hyperparameters",
        new MemberShape("c", static () => Codecs.Double) { IsOptional = true, Default = "1.0" },
        new MemberShape("maxIterations", static () => Codecs.Int32) { IsOptional = true, Default = "5000" },
        new MemberShape("solver", static () => Solver) { IsOptional = true, Default = "null" });

    public override void Write(ValueWriter writer, Hyperparameters value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.Double.Write(writer, value.C);
        writer.Member(1);
        Codecs.Int32.Write(writer, value.MaxIterations);
        writer.Member(2);
        Solver.Write(writer, value.Solver);
        writer.EndObject();
    }

    public override Hyperparameters Read(ValueReader reader)
    {
        var c = 1.0;
        var maxIterations = 5000;
        string? solver = null;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0:
                    c = Codecs.Double.Read(reader);
                    break;
                case 1:
                    maxIterations = Codecs.Int32.Read(reader);
                    break;
                case 2:
                    solver = Solver.Read(reader);
                    break;
            }
        }

        return new Hyperparameters(c, maxIterations, solver);
    }
}
