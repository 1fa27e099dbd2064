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
    /// The directory of a store, as <see cref="RunOptions.Store"/> names it, or of one model in it (<see cref="SavedModel.Path"/>). Models in a bucket are
    /// loaded from a <see cref="ModelStore"/>, which takes the services that open it.
    /// </param>
    /// <param name="version">The version; the latest if null. Not together with the directory of one model.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ModelNotFoundException">There is no model of the trainer, or not this version.</exception>
    /// <exception cref="InvalidModelException">The files are damaged, of a newer format, or hold a model of another trainer or structure.</exception>
    public static Task<LoadedModel<TModel>> LoadModelAsync<THyperparameters, TModel>(
        this ITrainer<THyperparameters, TModel> trainer, string path, int? version = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var store = ModelStore.Open(path);
        return version is null && ModelReader.IsModel(store.Directory)
            ? ModelReader.ReadAsync(store.Directory, trainer.Name, trainer.Model, cancellationToken)
            : store.LoadAsync(trainer, version, cancellationToken);
    }
}
