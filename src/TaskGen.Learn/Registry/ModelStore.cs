using TaskGen.Serialization;
using TaskGen.Storage.Remote;

namespace TaskGen.Learn;

/// <summary>Trained models in a directory or a bucket: <c>models/TRAINER/VERSION/</c> holds <c>model.bin</c> and <c>model.json</c>.</summary>
/// <remarks>
/// Versions are whole numbers from 1, for each trainer. A model is written aside and gets its version when it is complete, so any number
/// of processes may save at once, and one that is killed leaves no half model.
/// </remarks>
public sealed class ModelStore
{
    private readonly TimeProvider _timeProvider;

    private readonly RemoteModels? _remote;

    private ModelStore(string directory, TimeProvider timeProvider, RemoteModels? remote)
    {
        Directory = directory;
        _timeProvider = timeProvider;
        _remote = remote;
    }

    /// <summary>The absolute path of the store; of a bucket, the working directory that stands for it on this machine.</summary>
    public string Directory { get; }

    private string Name => _remote?.Url ?? Directory;

    /// <summary>Opens a store; the directory is made when a first model is saved.</summary>
    /// <param name="directory">
    /// The directory, or the URL of a bucket (<c>s3://bucket/prefix</c>); a relative path is taken from the current directory.
    /// </param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <param name="services">The services of the host, which say how buckets are opened; a directory needs none.</param>
    /// <exception cref="IOException">Nobody opens such a URL.</exception>
    public static ModelStore Open(string directory, TimeProvider? timeProvider = null, IServiceProvider? services = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        timeProvider ??= TimeProvider.System;
        if (!RemoteUrl.Is(directory))
        {
            return new ModelStore(Path.GetFullPath(directory), timeProvider, null);
        }

        var remote = new RemoteModels(RemoteStore.Connect(directory, timeProvider, services), timeProvider);
        return new ModelStore(RemoteUrl.WorkingDirectoryOf(directory, services), timeProvider, remote);
    }

    /// <summary>The saved models, by trainer and version.</summary>
    /// <param name="trainer">The full name of a trainer, or null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidModelException">A <c>model.json</c> is damaged or of a newer format.</exception>
    /// <exception cref="IOException">A bucket cannot be reached.</exception>
    public async Task<IReadOnlyList<SavedModel>> ListAsync(string? trainer = null, CancellationToken cancellationToken = default)
    {
        var models = new List<SavedModel>();
        foreach (var (name, versions) in await VersionsAsync(trainer, cancellationToken).ConfigureAwait(false))
        {
            var folder = new ModelFolder(Directory, name);
            foreach (var version in versions)
            {
                models.Add(await ReadAsync(folder, version, cancellationToken).ConfigureAwait(false));
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
    /// <exception cref="IOException">A bucket cannot be reached.</exception>
    public async Task<SavedModel> GetAsync(string trainer, int? version = null, CancellationToken cancellationToken = default)
    {
        var folder = new ModelFolder(Directory, trainer);
        if (await VersionsAsync(trainer, cancellationToken).ConfigureAwait(false) is not [var (_, versions)])
        {
            throw new ModelNotFoundException(
                $"The store '{Name}' has no model of '{trainer}'{await OfOthersAsync(cancellationToken).ConfigureAwait(false)}. "
                + "Train one with this store first, or name another store.");
        }

        if (version is { } wanted && !versions.Contains(wanted))
        {
            throw new ModelNotFoundException(
                $"The store '{Name}' has no version {wanted} of '{trainer}'; it has {string.Join(", ", versions)}.");
        }

        return await ReadAsync(folder, version ?? versions[^1], cancellationToken).ConfigureAwait(false);
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
        if (_remote is not null && !await ModelFiles.HasModelAsync(information, cancellationToken).ConfigureAwait(false))
        {
            await _remote.FetchAsync(new ModelFolder(Directory, trainer), information.Version, ModelFolder.ModelFile, cancellationToken).ConfigureAwait(false);
        }

        return await ModelReader.ReadAsync(information, codec, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tries whether models of a trainer can be saved.</summary>
    /// <exception cref="StoreFormatException">A bucket has a newer format.</exception>
    /// <exception cref="IOException">They cannot.</exception>
    internal async Task EnsureWritableAsync(string trainer, CancellationToken cancellationToken)
    {
        try
        {
            System.IO.Directory.Delete(new ModelFolder(Directory, trainer).CreateUnfinished());
            if (_remote is not null)
            {
                await _remote.EnsureWritableAsync(trainer, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"The store '{Name}' cannot be written: {exception.Message} Name another one, or allow writing to this one.", exception);
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
            if (_remote is not null)
            {
                return await SaveAsync(_remote, folder, unfinished, draft, cancellationToken).ConfigureAwait(false);
            }

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

    // The bucket says which version it is; here the model only lies at hand.
    private async Task<SavedModel> SaveAsync(
        RemoteModels remote, ModelFolder folder, string unfinished, SavedModel draft, CancellationToken cancellationToken)
    {
        var (version, claim) = await remote.ClaimAsync(folder, cancellationToken).ConfigureAwait(false);
        var saved = draft with { Version = version, CreatedAt = _timeProvider.GetUtcNow(), Path = folder.VersionPath(version) };
        await ModelFiles.WriteInformationAsync(unfinished, saved, cancellationToken).ConfigureAwait(false);
        await remote.PutAsync(folder, version, claim, unfinished, cancellationToken).ConfigureAwait(false);
        if (!folder.TryPublish(unfinished, version))
        {
            // What a bucket had that was emptied since. Should it be back at once, the model is fetched when it is read.
            System.IO.Directory.Delete(folder.VersionPath(version), recursive: true);
            folder.TryPublish(unfinished, version);
        }

        return saved;
    }

    private async Task<SavedModel> ReadAsync(ModelFolder folder, int version, CancellationToken cancellationToken)
    {
        if (_remote is not null)
        {
            await _remote.FetchAsync(folder, version, ModelFolder.InformationFile, cancellationToken).ConfigureAwait(false);
        }

        return await ModelFiles.ReadInformationAsync(folder.VersionPath(version), cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> OfOthersAsync(CancellationToken cancellationToken)
    {
        var others = await VersionsAsync(null, cancellationToken).ConfigureAwait(false);
        return others.Count == 0 ? "" : $", only of {string.Join(", ", others.Select(static other => $"'{other.Trainer}'"))}";
    }

    /// <summary>The trainers that have models, one or all, and their versions, ascending.</summary>
    private async Task<IReadOnlyList<(string Trainer, IReadOnlyList<int> Versions)>> VersionsAsync(string? trainer, CancellationToken cancellationToken) =>
        _remote is not null
            ? await _remote.VersionsAsync(trainer, cancellationToken).ConfigureAwait(false)
            : [.. (trainer is null ? Trainers() : [trainer])
                .Select(name => (name, new ModelFolder(Directory, name).Versions()))
                .Where(static found => found.Item2.Count > 0)];

    private IEnumerable<string> Trainers()
    {
        var models = Path.Combine(Directory, "models");
        return System.IO.Directory.Exists(models)
            ? System.IO.Directory.EnumerateDirectories(models).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            : [];
    }
}
