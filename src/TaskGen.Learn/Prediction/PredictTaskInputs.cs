using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the task that predicts takes.</summary>
/// <param name="Model">The model.</param>
/// <param name="Rows">The features of a batch of rows.</param>
/// <param name="Source">What messages call them; no part of the key.</param>
internal sealed record PredictTaskInputs<TModel, TFeatures>(TModel Model, TFeatures[] Rows, string Source)
{
    /// <summary>How it is written.</summary>
    public static ObjectCodec<PredictTaskInputs<TModel, TFeatures>> CodecOf(Codec<TModel> model, Codec<TFeatures> features)
    {
        var rows = Codecs.Array(features);
        return Codecs.Object<PredictTaskInputs<TModel, TFeatures>>(
            $"PredictTaskInputs<{model.TypeName}, {features.TypeName}>",
            [new("model", model), new("rows", rows), new(StageTask.Source, Codecs.String)],
            (writer, value) =>
            {
                writer.Member(0, model, value.Model);
                writer.Member(1, rows, value.Rows);
                writer.Member(2, Codecs.String, value.Source);
            },
            reader => new(reader.Member(0, model), reader.Member(1, rows), reader.Member(2, Codecs.String)));
    }
}
