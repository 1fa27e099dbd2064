using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>The tasks of a prediction: one for each method.</summary>
internal static class PredictorTasks
{
    /// <summary>Makes rows of raw records.</summary>
    public static TaskDefinition<BatchTaskInputs<TInput>, TPrepared[]> Prepare<TInput, TPrepared>(
        PreprocessStage<TInput, TPrepared> stage, Codec<TInput> input, Codec<TPrepared> prepared) => StageTask.Of(
        stage,
        BatchTaskInputs<TInput>.CodecOf(input),
        Codecs.Array(prepared),
        static inputs => inputs.Source,
        async (inputs, invocation) => StageTask.Checked(
            stage.PrepareRows is { } prepare
                ? Counted(await prepare(inputs.Rows, invocation).ConfigureAwait(false), inputs.Rows.Length)
                : await EachAsync(stage, inputs.Rows, inputs.Source, row => stage.PrepareRow!(row, invocation), invocation).ConfigureAwait(false),
            stage,
            inputs.Source));

    /// <summary>Makes of each row what the model sees.</summary>
    public static TaskDefinition<BatchTaskInputs<TPrepared>, TFeatures[]> Transform<TPrepared, TFeatures>(
        FeatureTransform<TPrepared, TFeatures> transform, Codec<TPrepared> prepared, Codec<TFeatures> features) => StageTask.Of(
        transform,
        BatchTaskInputs<TPrepared>.CodecOf(prepared),
        Codecs.Array(features),
        static inputs => inputs.Source,
        (inputs, invocation) => new(transform.ToArray(inputs.Rows, inputs.Source, invocation.CancellationToken)));

    /// <summary>Predicts.</summary>
    public static TaskDefinition<PredictTaskInputs<TModel, TFeatures>, TPrediction[]> Predict<TModel, TFeatures, TPrediction>(
        PredictStage<TModel, TFeatures, TPrediction> stage, Codec<TModel> model, Codec<TFeatures> features, Codec<TPrediction> prediction) => StageTask.Of(
        stage,
        PredictTaskInputs<TModel, TFeatures>.CodecOf(model, features),
        Codecs.Array(prediction),
        static inputs => inputs.Source,
        async (inputs, invocation) => stage.PredictRows is { } predict
            ? Counted(await predict(inputs.Model, inputs.Rows, invocation).ConfigureAwait(false), inputs.Rows.Length)
            : await EachAsync(stage, inputs.Rows, inputs.Source, row => stage.PredictRow!(inputs.Model, row, invocation), invocation)
                .ConfigureAwait(false));

    private static async ValueTask<TResult[]> EachAsync<TRow, TResult>(
        DatasetStage stage, TRow[] rows, string source, Func<TRow, ValueTask<TResult>> call, TaskInvocation invocation)
    {
        var results = new TResult[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            invocation.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                results[i] = await call(rows[i]).ConfigureAwait(false);
            }
            catch (Exception exception) when (StageFaults.IsUnnamed(exception))
            {
                throw StageFaults.Of(stage, source, i, exception);
            }
        }

        return results;
    }

    // Results belong to rows by their position, so that another number could only be guessed at.
    private static T[] Counted<T>(T[] results, int expected) => results.Length == expected
        ? results
        : throw new NonRecoverableException(
            (results.Length == 1 ? "1 result was" : $"{Invariant.Text(results.Length)} results were")
            + $" returned; expected {Invariant.Text(expected)}, one for each row in their order.");
}
