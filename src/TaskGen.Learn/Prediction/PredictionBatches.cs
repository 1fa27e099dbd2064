namespace TaskGen.Learn;

/// <summary>Predicts for inputs, a batch after the other.</summary>
/// <param name="definition">What is run.</param>
/// <param name="options">How.</param>
/// <param name="services">The services that take the place of none; null for none.</param>
internal sealed class PredictionBatches<TModel, TInput, TPrepared, TFeatures, TPrediction>(
    PredictorDefinition<TModel, TInput, TPrepared, TFeatures, TPrediction> definition, PredictionOptions options, IServiceProvider? services)
{
    private readonly RunOptions _run = options.Run is { Services: not null } run ? run : (options.Run ?? new RunOptions()) with { Services = services };

    /// <summary>Predicts for one input.</summary>
    public async Task<TPrediction> PredictAsync(TModel model, TInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return (await definition.PredictAsync(model, [input], 0, _run, cancellationToken).ConfigureAwait(false))[0];
    }

    /// <summary>Predicts for many inputs.</summary>
    public async Task<IReadOnlyList<TPrediction>> PredictManyAsync(TModel model, IEnumerable<TInput> inputs, CancellationToken cancellationToken)
    {
        var predictions = new List<TPrediction>();
        foreach (var batch in inputs.Chunk(options.BatchSize))
        {
            if (Array.FindIndex(batch, static input => input is null) is >= 0 and var missing)
            {
                throw new ArgumentException($"Input {predictions.Count + missing} (from 0) is null.", nameof(inputs));
            }

            predictions.AddRange(await definition.PredictAsync(model, batch, predictions.Count, _run, cancellationToken).ConfigureAwait(false));
        }

        return predictions;
    }
}
