using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the workflow of a predictor takes.</summary>
/// <param name="Model">The model.</param>
/// <param name="Rows">A batch of inputs.</param>
internal sealed record PredictorInputs<TModel, TInput>(TModel Model, TInput[] Rows)
{
    /// <summary>The position of the batch's first input among all, for messages; it is not written.</summary>
    public int First { get; init; }

    /// <summary>How it is written.</summary>
    public static ObjectCodec<PredictorInputs<TModel, TInput>> CodecOf(Codec<TModel> model, Codec<TInput> input)
    {
        var rows = Codecs.Array(input);
        return Codecs.Object<PredictorInputs<TModel, TInput>>(
            $"PredictorInputs<{model.TypeName}, {input.TypeName}>",
            [new("model", model), new("rows", rows)],
            (writer, value) =>
            {
                writer.Member(0, model, value.Model);
                writer.Member(1, rows, value.Rows);
            },
            reader => new(reader.Member(0, model), reader.Member(1, rows)));
    }
}
