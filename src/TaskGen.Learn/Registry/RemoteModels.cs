using System.Globalization;
using System.Security.Cryptography;
using TaskGen.Storage.Remote;

namespace TaskGen.Learn;

/// <summary>The models of a remote store: <c>models/TRAINER/VERSION/</c>, complete as soon as it has its <c>model.json</c>.</summary>
internal sealed class RemoteModels(RemoteStore remote, TimeProvider timeProvider)
{
    private const string Models = "models/";
    private const string ClaimPrefix = "saving-";
    private const int LongestWait = 500;

    /// <summary>Its URL.</summary>
    public string Url => remote.Url;

    /// <summary>Tries whether models of a trainer can be saved.</summary>
    /// <exception cref="StoreFormatException">It has a newer format.</exception>
    /// <exception cref="IOException">They cannot.</exception>
    public async Task EnsureWritableAsync(string trainer, CancellationToken cancellationToken)
    {
        await remote.CheckFormatAsync(isReadOnly: false, cancellationToken).ConfigureAwait(false);
        var key = $"{Models}{trainer}/{ClaimPrefix}{Guid.NewGuid():N}";
        await remote.PutAsync(key, [], cancellationToken).ConfigureAwait(false);
        await remote.Bucket.DeleteAsync(key, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The complete versions of a trainer, or of all if that is null, ascending.</summary>
    /// <exception cref="IOException">They cannot be listed.</exception>
    public async Task<IReadOnlyList<(string Trainer, IReadOnlyList<int> Versions)>> VersionsAsync(string? trainer, CancellationToken cancellationToken) =>
        [.. (await remote.Bucket.ListAsync(trainer is null ? Models : $"{Models}{trainer}/", cancellationToken).ConfigureAwait(false))
            .Select(static item => item.Key.Split('/'))
            .Where(static parts => parts is [_, _, _, ModelFolder.InformationFile] && VersionOf(parts[2]) > 0)
            .GroupBy(static parts => parts[1], static parts => VersionOf(parts[2]), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => (group.Key, (IReadOnlyList<int>)[.. group.Order()]))];

    /// <summary>Fetches a file of a model into the working directory; what is there already is replaced, unless the remote store lacks it.</summary>
    /// <param name="folder">The trainer's folder there.</param>
    /// <param name="version">The version.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="IOException">It cannot be fetched.</exception>
    public async Task FetchAsync(ModelFolder folder, int version, string file, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder.VersionPath(version), file);
        Directory.CreateDirectory(folder.VersionPath(version));
        var aside = Path.Combine(folder.VersionPath(version), $".{file}-{Guid.NewGuid():N}");
        try
        {
            bool isThere;
            var content = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            await using (content.ConfigureAwait(false))
            {
                isThere = await remote.Bucket.GetAsync(KeyOf(folder, version, file), content, cancellationToken).ConfigureAwait(false);
            }

            if (isThere)
            {
                File.Move(aside, path, overwrite: true);
            }
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>
    /// Takes the next version of a trainer. Each who wants one puts a key of its own and lists what is there: who sees another's gives way and tries
    /// again, so that never two have the same.
    /// </summary>
    /// <returns>The version, and the key that holds it until the model is complete.</returns>
    /// <exception cref="IOException">The remote store cannot be written to.</exception>
    public async Task<(int Version, string Claim)> ClaimAsync(ModelFolder folder, CancellationToken cancellationToken)
    {
        var prefix = $"{Models}{folder.Trainer}/";
        while (true)
        {
            var items = await remote.Bucket.ListAsync(prefix, cancellationToken).ConfigureAwait(false);
            var version = items.Select(item => VersionOf(item.Key[prefix.Length..].Split('/')[0])).DefaultIfEmpty().Max() + 1;
            var claim = KeyOf(folder, version, ClaimPrefix + Guid.NewGuid().ToString("N"));
            await remote.PutAsync(claim, [], cancellationToken).ConfigureAwait(false);
            if ((await remote.Bucket.ListAsync(KeyOf(folder, version, ""), cancellationToken).ConfigureAwait(false)).Count == 1)
            {
                return (version, claim);
            }

            await remote.Bucket.DeleteAsync(claim, cancellationToken).ConfigureAwait(false);
            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(LongestWait)), timeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Puts the two files of a model, the information last.</summary>
    /// <exception cref="IOException">One cannot be put; then the version is left out for good.</exception>
    public async Task PutAsync(ModelFolder folder, int version, string claim, string directory, CancellationToken cancellationToken)
    {
        foreach (var file in new[] { ModelFolder.ModelFile, ModelFolder.InformationFile })
        {
            var content = new FileStream(Path.Combine(directory, file), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
            await using (content.ConfigureAwait(false))
            {
                await remote.Bucket.PutAsync(KeyOf(folder, version, file), content, cancellationToken).ConfigureAwait(false);
            }
        }

        await remote.Bucket.DeleteAsync(claim, cancellationToken).ConfigureAwait(false);
    }

    private static string KeyOf(ModelFolder folder, int version, string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{Models}{folder.Trainer}/{version}/{file}");

    private static int VersionOf(string name) =>
        name.Length > 0 && name[0] is >= '1' and <= '9' && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
