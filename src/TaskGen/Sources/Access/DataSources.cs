using Microsoft.Extensions.DependencyInjection;
using TaskGen.Sources.Fetching;
using TaskGen.Sources.Http;
using TaskGen.Sources.Local;
using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Remote;

namespace TaskGen.Sources.Access;

/// <summary>Brings what URLs mean to this machine: paths, patterns, <c>file://</c>, <c>http(s)://</c>, and what the host has providers for.</summary>
internal sealed class DataSources(DataContext context) : IDisposable
{
    // Many small files take their time in round trips; more at once helps no further.
    private const int Concurrency = 4;

    private readonly LocalSource _local = new(context.ContentRoot);
    private readonly HttpSourceProvider _http = new();

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <summary>The files that a URL means, in ordinal order.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="cancellationToken">Ends the downloads.</param>
    /// <exception cref="SourceException">There is none, or it cannot be had.</exception>
    /// <exception cref="NonRecoverableException">A setting of sources is wrong.</exception>
    public async Task<IReadOnlyList<LocalFile>> FilesAsync(string url, CancellationToken cancellationToken)
    {
        if (ProviderOf(url) is not { } provider)
        {
            return _local.Files(url);
        }

        var (store, listing, objects) = await FetchAsync(provider, url, cancellationToken).ConfigureAwait(false);
        return
        [
            .. listing.Items.Zip(objects, (item, found) =>
                new LocalFile(SourceUrl.Address(item.Url), store.Objects.PathOf(found.Sha256), found.Sha256)),
        ];
    }

    /// <summary>The file or directory that a URL means.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="cancellationToken">Ends the downloads.</param>
    /// <exception cref="SourceException">There is none, or it cannot be had.</exception>
    /// <exception cref="NonRecoverableException">A setting of sources is wrong.</exception>
    public async Task<LocalTree> TreeAsync(string url, CancellationToken cancellationToken)
    {
        if (ProviderOf(url) is not { } provider)
        {
            return new LocalTree(_local.FileOrDirectory(url));
        }

        var (store, listing, objects) = await FetchAsync(provider, url, cancellationToken).ConfigureAwait(false);
        var files = listing.Items.Zip(objects, (item, found) => (Name: Safe(item), Object: found)).ToList();
        var directory = InStore(url, () => store.Files.Get(files));
        return new LocalTree(
            listing.IsCollection ? directory : Path.Combine(directory, files[0].Name), [.. files.Select(static file => (file.Name, file.Object.Sha256))]);
    }

    private ISourceProvider? ProviderOf(string url)
    {
        if (SourceUrl.SchemeOf(url) is not { } scheme || scheme == Uri.UriSchemeFile)
        {
            return null;
        }

        // What was registered last wins, as for all services.
        var known = context.Services?.GetServices<ISourceProvider>().Reverse().Append(_http).ToList() ?? [_http];
        return known.Find(provider => provider.Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)) ?? throw new SourceException(
            url,
            $"the scheme '{scheme}'",
            $"a path, file, {string.Join(", ", known.SelectMany(static provider => provider.Schemes).Distinct(StringComparer.OrdinalIgnoreCase))}",
            scheme == "s3"
                ? "Reference the package TaskGen.Storage.S3, and call builder.Services.AddS3Sources()."
                : "Register an ISourceProvider for it with the services of the host.");
    }

    private async Task<(StoreDirectory Store, SourceListing Listing, ObjectReference[] Objects)> FetchAsync(
        ISourceProvider provider, string url, CancellationToken cancellationToken)
    {
        var settings = SourceSettings.Read(context.Configuration);
        var store = InStore(url, () => StoreDirectory.Open(StoreOf(settings, url), context.TimeProvider));
        var retry = new SourceRetry(settings, context.TimeProvider, context.Logger);
        var listing = await retry.RunAsync(
            url,
            token => Transfer.WithTimeoutAsync(url, settings.Timeout, silence => provider.ListAsync(url, silence), token),
            null,
            cancellationToken).ConfigureAwait(false);
        var downloader = new Downloader(store, settings, context);
        var progress = new DownloadProgress(listing.Items.Count, context);
        var objects = new ObjectReference[listing.Items.Count];
        try
        {
            await Parallel.ForAsync(
                0,
                objects.Length,
                new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken },
                async (i, token) => objects[i] = await downloader.GetAsync(provider, listing.Items[i], progress, token).ConfigureAwait(false))
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NoStore(url, exception);
        }

        return (store, listing, objects);
    }

    private string StoreOf(SourceSettings settings, string url)
    {
        if (context.Store is { } store)
        {
            // What was fetched stays on this machine: others fetch it from its source.
            return RemoteUrl.DirectoryOf(store, context.Services);
        }

        if (settings.Store is { } configured)
        {
            return RemoteUrl.Is(configured)
                ? RemoteUrl.WorkingDirectoryOf(configured, context.Services)
                : Path.GetFullPath(configured, Path.GetFullPath(context.ContentRoot));
        }

        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return user.Length > 0 ? Path.Combine(user, "TaskGen") : throw new SourceException(
            url, "no place for what is fetched: neither a store nor a home folder", "one of them",
            "Give the run a store (RunOptions.Store, --store), or set TaskGen:Sources:Store.");
    }

    private static T InStore<T>(string url, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or StoreFormatException)
        {
            throw NoStore(url, exception);
        }
    }

    private static SourceException NoStore(string url, Exception exception) => new(
        url, $"a store that cannot be used: {exception.Message}", "room and the right to write",
        "Make room, or name another store (RunOptions.Store, --store, or TaskGen:Sources:Store).", exception);

    // A server must not write where it likes.
    private static string Safe(SourceItem item) =>
        item.Name.Split('/').Any(static part => part is "" or "." or ".." || part.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
            ? throw new SourceException(
                item.Url, $"the name '{item.Name}'", "one that a file on this machine can have", "Rename it at its source.")
            : item.Name;
}
