using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the results of a training are written. Where the model was saved is left out: it is news of a run, not a part of the value.</summary>
internal sealed class TrainingResultsCodec<TModel>(Codec<TModel> model) : ObjectCodec<TrainingResults<TModel>>
{
    private readonly Codec<IReadOnlyDictionary<string, MetadataValue>> _metadata = Codecs.ReadOnlyDictionary(MetadataValueCodec.Instance);

    public override ObjectShape Shape => field ??= new(
        $"TrainingResults<{model.TypeName}>",
        new MemberShape("model", model),
        new MemberShape("metrics", TrainingMetricsCodec.Instance),
        new MemberShape("metadata", _metadata),
        new MemberShape("seed", Codecs.Int32),
        new MemberShape("dataset", DatasetProvenanceCodec.Instance));

    public override void Write(ValueWriter writer, TrainingResults<TModel> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, model, value.Model);
        writer.Member(1, TrainingMetricsCodec.Instance, value.Metrics);
        writer.Member(2, _metadata, value.Metadata);
        writer.Member(3, Codecs.Int32, value.Seed);
        writer.Member(4, DatasetProvenanceCodec.Instance, value.Dataset);
        writer.EndObject();
    }

    public override TrainingResults<TModel> Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var trained = reader.Member(0, model);
        var metrics = reader.Member(1, TrainingMetricsCodec.Instance);
        var metadata = reader.Member(2, _metadata);
        var seed = reader.Member(3, Codecs.Int32);
        var dataset = reader.Member(4, DatasetProvenanceCodec.Instance);
        reader.EndObject();
        return new() { Model = trained, Metrics = metrics, Metadata = metadata, Seed = seed, Dataset = dataset };
    }
}
