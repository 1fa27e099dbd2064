using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>Codecs as they are generated.</summary>
internal static class WineCodecs
{
    internal sealed class Hyperparameters : ObjectCodec<WineHyperparameters>
    {
        public static Hyperparameters Instance { get; } = new();

        public override ObjectShape Shape { get; } = new(
            nameof(WineHyperparameters), new MemberShape("shrinkage", Codecs.Double) { IsOptional = true, Default = "0" });

        public override void Write(ValueWriter writer, WineHyperparameters value)
        {
            writer.BeginObject(Shape, value);
            writer.Member(0, Codecs.Double, value.Shrinkage);
            writer.EndObject();
        }

        public override WineHyperparameters Read(ValueReader reader)
        {
            reader.BeginObject(Shape);
            var shrinkage = reader.Member(0, Codecs.Double);
            reader.EndObject();
            return new(shrinkage);
        }
    }

    internal sealed class Inputs : ObjectCodec<WineInputs>
    {
        public static Inputs Instance { get; } = new();

        public override ObjectShape Shape { get; } = new(
            nameof(WineInputs), new MemberShape("hp", Hyperparameters.Instance));

        public override void Write(ValueWriter writer, WineInputs value)
        {
            writer.BeginObject(Shape, value);
            writer.Member(0, Hyperparameters.Instance, value.Hp);
            writer.EndObject();
        }

        public override WineInputs Read(ValueReader reader)
        {
            reader.BeginObject(Shape);
            var hp = reader.Member(0, Hyperparameters.Instance);
            reader.EndObject();
            return new(hp);
        }
    }

    internal sealed class Model : ObjectCodec<WineModel>
    {
        private static readonly Codec<double[]> Numbers = Codecs.Numbers<double>();
        private static readonly Codec<double[][]> Centroids = Codecs.Array(Numbers);

        public static Model Instance { get; } = new();

        public override ObjectShape Shape { get; } = new(
            nameof(WineModel), new MemberShape("centroids", Centroids), new MemberShape("scales", Numbers));

        public override void Write(ValueWriter writer, WineModel value)
        {
            writer.BeginObject(Shape, value);
            writer.Member(0, Centroids, value.Centroids);
            writer.Member(1, Numbers, value.Scales);
            writer.EndObject();
        }

        public override WineModel Read(ValueReader reader)
        {
            reader.BeginObject(Shape);
            var centroids = reader.Member(0, Centroids);
            var scales = reader.Member(1, Numbers);
            reader.EndObject();
            return new(centroids, scales);
        }
    }
}
