using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Trained models in a directory: <c>models/TRAINER/VERSION/</c> holds <c>model.bin</c> and <c>model.json</c>.</summary>
/// <remarks>
/// Versions are whole numbers from 1, for each trainer. A model is written aside and gets its version when it is complete, so any number
/// of processes may save at once, and one that is killed leaves no half model.
/// </remarks>
public sealed class ModelStore
{
    private readonly TimeProvider _timeProvider;

    private ModelStore(string directory, TimeProvider timeProvider)
    {
        Directory = directory;
        _timeProvider = timeProvider;
    }

    /// <summary>The absolute path of the store.</summary>
    public string Directory { get; }

    /// <summary>Opens a store; the directory is made when a first model is saved.</summary>
    /// <param name="directory">The directory; a relative path is taken from the current directory.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    public static ModelStore Open(string directory, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return new ModelStore(Path.GetFullPath(directory), timeProvider ?? TimeProvider.System);
    }

    /// <summary>The saved models, by trainer and version.</summary>
    /// <param name="trainer">The full name of a trainer, or null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidModelException">A <c>model.json</c> is damaged or of a newer format.</exception>
    public async Task<IReadOnlyList<SavedModel>> ListAsync(string? trainer = null, CancellationToken cancellationToken = default)
    {
        var models = new List<SavedModel>();
        foreach (var name in trainer is null ? Trainers() : [trainer])
        {
            var folder = new ModelFolder(Directory, name);
            foreach (var version in folder.Versions())
            {
                models.Add(await ModelFiles.ReadInformationAsync(folder.VersionPath(version), cancellationToken).ConfigureAwait(false));
            }
        }

        return models;
    }

    /// <summary>What is recorded of one model.</summary>
    /// <param name="trainer">The full name of the trainer.</param>
    /// <param name="version">The version; the latest if null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ModelNotFoundException">The store has no model of the trainer, or not this version.</exception>
    /// <exception cref="InvalidModelException">Its <c>model.json</c> is damaged or of a newer format.</exception>
    public Task<SavedModel> GetAsync(string trainer, int? version = null, CancellationToken cancellationToken = default)
    {
        var folder = new ModelFolder(Directory, trainer);
        var versions = folder.Versions();
        if (versions.Count == 0)
        {
            throw new ModelNotFoundException(
                $"The store '{Directory}' has no model of '{trainer}'{OfOthers()}. Train one with this store first, or name another store.");
        }

        if (version is { } wanted && !versions.Contains(wanted))
        {
            throw new ModelNotFoundException(
                $"The store '{Directory}' has no version {wanted} of '{trainer}'; it has {string.Join(", ", versions)}.");
        }

        return ModelFiles.ReadInformationAsync(folder.VersionPath(version ?? versions[^1]), cancellationToken);
    }

    /// <summary>Reads a model.</summary>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="trainer">The full name of the trainer.</param>
    /// <param name="codec">How the model is read.</param>
    /// <param name="version">The version; the latest if null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ModelNotFoundException">The store has no model of the trainer, or not this version.</exception>
    /// <exception cref="InvalidModelException">The files are damaged, of a newer format, or hold a model of another structure.</exception>
    public async Task<LoadedModel<TModel>> LoadAsync<TModel>(
        string trainer, Codec<TModel> codec, int? version = null, CancellationToken cancellationToken = default)
    {
        var information = await GetAsync(trainer, version, cancellationToken).ConfigureAwait(false);
        return await ModelReader.ReadAsync(information, codec, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tries whether models of a trainer can be saved.</summary>
    /// <exception cref="IOException">They cannot.</exception>
    internal void EnsureWritable(string trainer)
    {
        try
        {
            System.IO.Directory.Delete(new ModelFolder(Directory, trainer).CreateUnfinished());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"The store '{Directory}' cannot be written: {exception.Message} Name another directory, or allow writing to this one.", exception);
        }
    }

    /// <summary>Saves a model under the next version of its trainer.</summary>
    /// <param name="draft">What is to be recorded; version, path and time are filled in.</param>
    /// <param name="content">The model's bytes, which <see cref="SavedModel.File"/> of the draft describes.</param>
    /// <param name="cancellationToken">Ends the writing; nothing is then left.</param>
    internal async Task<SavedModel> SaveAsync(SavedModel draft, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var folder = new ModelFolder(Directory, draft.Trainer);
        var unfinished = folder.CreateUnfinished();
        try
        {
            folder.RemoveLeftovers(_timeProvider.GetUtcNow());
            await ModelFiles.WriteAsync(Path.Combine(unfinished, ModelFolder.ModelFile), content, cancellationToken).ConfigureAwait(false);
            while (true)
            {
                var version = (folder.Versions() is [.., var last] ? last : 0) + 1;
                var saved = draft with { Version = version, CreatedAt = _timeProvider.GetUtcNow(), Path = folder.VersionPath(version) };
                await ModelFiles.WriteInformationAsync(unfinished, saved, cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                if (folder.TryPublish(unfinished, version))
                {
                    return saved;
                }
            }
        }
        finally
        {
            if (System.IO.Directory.Exists(unfinished))
            {
                System.IO.Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    private string OfOthers()
    {
        string[] others = [.. Trainers().Where(name => new ModelFolder(Directory, name).Versions().Count > 0)];
        return others.Length == 0 ? "" : $", only of {string.Join(", ", others.Select(name => $"'{name}'"))}";
    }

    private IEnumerable<string> Trainers()
    {
        var models = Path.Combine(Directory, "models");
        return System.IO.Directory.Exists(models)
            ? System.IO.Directory.EnumerateDirectories(models).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            : [];
    }
}
