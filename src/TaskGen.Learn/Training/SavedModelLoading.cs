using TaskGen.Storage.Remote;

namespace TaskGen.Learn;

/// <summary>Reads the models that a trainer saved.</summary>
public static class SavedModelLoading
{
    /// <summary>Reads a model that the trainer saved in this store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="trainer">The trainer, for example <c>Wine.Trainer</c>.</param>
    /// <param name="version">The version; the latest if null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ModelNotFoundException">The store has no model of the trainer, or not this version.</exception>
    /// <exception cref="InvalidModelException">The files are damaged, of a newer format, or hold a model of another structure.</exception>
    public static Task<LoadedModel<TModel>> LoadAsync<THyperparameters, TModel>(
        this ModelStore store, ITrainer<THyperparameters, TModel> trainer, int? version = null, CancellationToken cancellationToken = default) =>
        store.LoadAsync(trainer.Name, trainer.Model, version, cancellationToken);

    /// <summary>Reads a model that the trainer saved.</summary>
    /// <param name="trainer">The trainer, for example <c>Wine.Trainer</c>.</param>
    /// <param name="path">
    /// A store, as <see cref="RunOptions.Store"/> names it: a directory, or <c>s3://BUCKET/PREFIX</c>. Or one model in it: its directory
    /// (<see cref="SavedModel.Path"/>), wherever that was copied to, or <c>s3://BUCKET/PREFIX/models/TRAINER/VERSION</c>.
    /// </param>
    /// <param name="version">The version; the latest if null. Not together with the path of one model.</param>
    /// <param name="services">The services of the host, which say how buckets are opened; a directory needs none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ModelNotFoundException">There is no model of the trainer, or not this version.</exception>
    /// <exception cref="InvalidModelException">The files are damaged, of a newer format, or hold a model of another trainer or structure.</exception>
    /// <exception cref="IOException">Nobody opens such a URL, or the bucket cannot be reached.</exception>
    public static async Task<LoadedModel<TModel>> LoadModelAsync<THyperparameters, TModel>(
        this ITrainer<THyperparameters, TModel> trainer,
        string path,
        int? version = null,
        IServiceProvider? services = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (version is null && RemoteUrl.Is(path) && ModelAddress.Find(path) is { } address)
        {
            return address.Trainer == trainer.Name
                ? await ModelStore.Open(address.Store, services: services).LoadAsync(trainer, address.Version, cancellationToken).ConfigureAwait(false)
                : throw ModelReader.OfAnother(path, address.Trainer, trainer.Name);
        }

        var store = ModelStore.Open(path, services: services);
        return version is null && !RemoteUrl.Is(path) && ModelReader.IsModel(store.Directory)
            ? await ModelReader.ReadAsync(store.Directory, trainer.Name, trainer.Model, cancellationToken).ConfigureAwait(false)
            : await store.LoadAsync(trainer, version, cancellationToken).ConfigureAwait(false);
    }
}
