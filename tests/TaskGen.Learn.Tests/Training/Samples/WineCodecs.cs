using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>Codecs as they are generated.</summary>
internal static class WineCodecs
{
    internal sealed class Hyperparameters : ObjectCodec<WineHyperparameters>
    {
        public static Hyperparameters Instance { get; } = new();

        public override ObjectShape Shape { get; } = new(
            nameof(WineHyperparameters), new MemberShape("shrinkage", static () => Codecs.Double) { IsOptional = true, Default = "0" });

        public override void Write(ValueWriter writer, WineHyperparameters value)
        {
            writer.BeginObject(Shape, value);
            writer.Member(0);
            Codecs.Double.Write(writer, value.Shrinkage);
            writer.EndObject();
        }

        public override WineHyperparameters Read(ValueReader reader)
        {
            var shrinkage = 0.0;
            reader.BeginObject(Shape);
            while (reader.NextMember(out _))
            {
                shrinkage = Codecs.Double.Read(reader);
            }

            return new(shrinkage);
        }
    }

    internal sealed class Inputs : ObjectCodec<WineInputs>
    {
        public static Inputs Instance { get; } = new();

        public override ObjectShape Shape { get; } = new(
            nameof(WineInputs), new MemberShape("hp", static () => Hyperparameters.Instance));

        public override void Write(ValueWriter writer, WineInputs value)
        {
            writer.BeginObject(Shape, value);
            writer.Member(0);
            Hyperparameters.Instance.Write(writer, value.Hp);
            writer.EndObject();
        }

        public override WineInputs Read(ValueReader reader)
        {
            WineHyperparameters hp = null!;
            reader.BeginObject(Shape);
            while (reader.NextMember(out _))
            {
                hp = Hyperparameters.Instance.Read(reader);
            }

            return new(hp);
        }
    }

    internal sealed class Model : ObjectCodec<WineModel>
    {
        private static readonly Codec<double[]> Numbers = Codecs.Numbers<double>();
        private static readonly Codec<double[][]> Centroids = Codecs.Array(Numbers);

        public static Model Instance { get; } = new();

        public override ObjectShape Shape { get; } = new(
            nameof(WineModel), new MemberShape("centroids", static () => Centroids), new MemberShape("scales", static () => Numbers));

        public override void Write(ValueWriter writer, WineModel value)
        {
            writer.BeginObject(Shape, value);
            writer.Member(0);
            Centroids.Write(writer, value.Centroids);
            writer.Member(1);
            Numbers.Write(writer, value.Scales);
            writer.EndObject();
        }

        public override WineModel Read(ValueReader reader)
        {
            double[][] centroids = null!;
            double[] scales = null!;
            reader.BeginObject(Shape);
            while (reader.NextMember(out var member))
            {
                if (member == 0)
                {
                    centroids = Centroids.Read(reader);
                }
                else
                {
                    scales = Numbers.Read(reader);
                }
            }

            return new(centroids, scales);
        }
    }
}
