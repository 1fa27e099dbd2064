using TaskGen.Serialization;
using TaskGen.Storage.Remote;

namespace TaskGen.Learn;

/// <summary>The models that a predictor finds in stores. The last is kept, and not read again while the same version is asked for.</summary>
/// <param name="predictor">The predictor.</param>
/// <param name="codec">How a model is read.</param>
internal sealed class StoredModels<TModel>(PredictorDefinition predictor, Codec<TModel> codec)
{
    private volatile Kept? _kept;

    /// <summary>The model that options name.</summary>
    /// <param name="options">They.</param>
    /// <param name="services">The services that open buckets.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ModelNotFoundException">There is none.</exception>
    /// <exception cref="InvalidModelException">It is damaged, of another trainer, or was trained on other features.</exception>
    public async ValueTask<LoadedModel<TModel>> GetAsync(PredictionOptions options, IServiceProvider? services, CancellationToken cancellationToken)
    {
        options.Check();
        var name = options.ModelPath is null && !RemoteUrl.Is(options.ModelStore) ? Path.GetFullPath(options.ModelStore) : options.ModelStore;
        if (options.Version is { } version && _kept is { } last && last.Store == name && last.Model.Information.Version == version)
        {
            return last.Model;
        }

        var store = options.ModelPath is null ? ModelStore.Open(options.ModelStore, services: services) : null;
        var information = await FindAsync(store, options, cancellationToken).ConfigureAwait(false);
        if (_kept is { } kept && IsSame(kept.Model.Information, information))
        {
            return kept.Model;
        }

        FeatureComparison.Check(information, predictor.FeatureColumns is { } columns ? ModelFeature.Of(columns) : null);
        var model = store is null
            ? await ModelReader.ReadAsync(information, codec, cancellationToken).ConfigureAwait(false)
            : await store.LoadAsync(predictor.Trainer, codec, information.Version, cancellationToken).ConfigureAwait(false);
        _kept = new Kept(store is null ? null : name, model);
        return model;
    }

    private async Task<SavedModel> FindAsync(ModelStore? store, PredictionOptions options, CancellationToken cancellationToken)
    {
        if (store is null)
        {
            var path = Path.GetFullPath(options.ModelPath!);
            return ModelReader.IsModel(path)
                ? await ModelReader.InformationAsync(path, predictor.Trainer, cancellationToken).ConfigureAwait(false)
                : throw new ModelNotFoundException(
                    $"There is no saved model in '{path}': expected the directory of one, such as "
                    + $"'{Path.Combine(".taskgen", "models", predictor.Trainer, "1")}'.");
        }

        try
        {
            return await store.GetAsync(predictor.Trainer, options.Version, cancellationToken).ConfigureAwait(false);
        }
        catch (ModelNotFoundException exception)
        {
            throw new ModelNotFoundException(
                $"{exception.Message} On the command line: train {predictor.Trainer} --store {options.ModelStore}. In code: run the trainer with "
                + $"new RunOptions {{ Store = \"{options.ModelStore}\" }}, or give its results to With of the predictor.",
                exception);
        }
    }

    // A version that was removed and made again has another time.
    private static bool IsSame(SavedModel one, SavedModel other) =>
        one.Path == other.Path && one.Version == other.Version && one.CreatedAt == other.CreatedAt && one.File.Sha256 == other.File.Sha256;

    private sealed record Kept(string? Store, LoadedModel<TModel> Model);
}
