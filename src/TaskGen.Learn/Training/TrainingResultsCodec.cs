using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the results of a training are written. Where the model was saved is left out: it is news of a run, not a part of the value.</summary>
internal sealed class TrainingResultsCodec<TModel>(Codec<TModel> model) : ObjectCodec<TrainingResults<TModel>>
{
    private readonly Codec<IReadOnlyDictionary<string, MetadataValue>> _metadata = Codecs.ReadOnlyDictionary(MetadataValueCodec.Instance);

    public override ObjectShape Shape => field ??= new(
        $"TrainingResults<{model.TypeName}>",
        new MemberShape("model", () => model),
        new MemberShape("metrics", static () => TrainingMetricsCodec.Instance),
        new MemberShape("metadata", () => _metadata),
        new MemberShape("seed", static () => Codecs.Int32),
        new MemberShape("dataset", static () => DatasetProvenanceCodec.Instance));

    public override void Write(ValueWriter writer, TrainingResults<TModel> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        model.Write(writer, value.Model);
        writer.Member(1);
        TrainingMetricsCodec.Instance.Write(writer, value.Metrics);
        writer.Member(2);
        _metadata.Write(writer, value.Metadata);
        writer.Member(3);
        Codecs.Int32.Write(writer, value.Seed);
        writer.Member(4);
        DatasetProvenanceCodec.Instance.Write(writer, value.Dataset);
        writer.EndObject();
    }

    public override TrainingResults<TModel> Read(ValueReader reader)
    {
        TModel trained = default!;
        TrainingMetrics metrics = null!;
        IReadOnlyDictionary<string, MetadataValue> metadata = null!;
        var seed = 0;
        DatasetProvenance dataset = null!;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0: trained = model.Read(reader); break;
                case 1: metrics = TrainingMetricsCodec.Instance.Read(reader); break;
                case 2: metadata = _metadata.Read(reader); break;
                case 3: seed = Codecs.Int32.Read(reader); break;
                default: dataset = DatasetProvenanceCodec.Instance.Read(reader); break;
            }
        }

        return new() { Model = trained, Metrics = metrics, Metadata = metadata, Seed = seed, Dataset = dataset };
    }
}
