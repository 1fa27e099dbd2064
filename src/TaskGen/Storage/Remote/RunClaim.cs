using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TaskGen.Storage.Locking;

namespace TaskGen.Storage.Remote;

/// <summary>
/// Shows other machines who carries a run out: a key of its own for each who does or wants to, put anew while the owner lives. Ages are told by the clock
/// of the remote store alone. Who finds a live owner beside itself withdraws; since every list shows what was put before it, two that begin at the same
/// time see each other, and both withdraw. Who takes the run from an owner that stands still has a higher number, and the owner gives up when it sees that.
/// </summary>
internal sealed class RunClaim
{
    /// <summary>How often the owner puts its key anew.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    /// <summary>After how long without that an owner counts as gone.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private const string DirectoryFile = "working-directory";
    private const int Digits = 8;

    private readonly RemoteStore _remote;
    private readonly string _prefix;
    private readonly string _key;
    private readonly TimeProvider _timeProvider;
    private Dictionary<string, DateTimeOffset> _above = [];
    private long _seenAt;

    private RunClaim(RemoteStore remote, string prefix, string key, TimeProvider timeProvider) =>
        (_remote, _prefix, _key, _timeProvider, _seenAt) = (remote, prefix, key, timeProvider, timeProvider.GetTimestamp());

    /// <summary>Whether another machine has the run now.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether the last sign of life is so old that another machine may soon take the run.</summary>
    public bool IsOld => _timeProvider.GetElapsedTime(_seenAt) > Lease / 2;

    /// <summary>Takes a run. The caller has its lock in the working directory, so that whoever had it on this machine is gone.</summary>
    /// <exception cref="StoreBusyException">Another machine carries it out, or has until a moment ago.</exception>
    /// <exception cref="IOException">The remote store cannot be reached.</exception>
    public static async Task<RunClaim> TakeAsync(
        RemoteStore remote, StoreLayout layout, Guid run, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var prefix = RemoteKeys.Owners(run);
        var directory = IdOf(layout);
        var before = await remote.Bucket.ListAsync(prefix, cancellationToken).ConfigureAwait(false);
        var number = before.Select(item => NumberOf(prefix, item.Key)).DefaultIfEmpty().Max() + 1;
        var key = string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:D8}-{directory}-{Guid.NewGuid():N}");
        var claim = new RunClaim(remote, prefix, key, timeProvider);
        await claim.PutAsync(cancellationToken).ConfigureAwait(false);
        var now = await remote.Bucket.ListAsync(prefix, cancellationToken).ConfigureAwait(false);
        var own = now.FirstOrDefault(item => item.Key == key) ?? throw new IOException($"'{remote.Url}/{key}' was put and is not there.");
        var others = now.Where(item => item.Key != key && !item.Key.Contains(directory, StringComparison.Ordinal)).ToList();
        if (others.Find(item => own.ModifiedAt - item.ModifiedAt < Lease) is { } other)
        {
            await claim.ReleaseAsync(cancellationToken).ConfigureAwait(false);
            var age = own.ModifiedAt - other.ModifiedAt;
            throw new StoreBusyException(
                $"The run {run} is still being carried out by {await NameOfAsync(remote, other.Key, cancellationToken).ConfigureAwait(false)}, which gave a "
                + $"sign of life {Seconds(age)} s ago. Wait for it, or end that process; if it is gone, try again in {Seconds(Lease - age)} s.");
        }

        foreach (var gone in now.Where(item => item.Key != key))
        {
            await remote.Bucket.DeleteAsync(gone.Key, cancellationToken).ConfigureAwait(false);
        }

        return claim;
    }

    /// <summary>Whether a list of owners has one that lives, by the clock of this machine: good enough to be shown.</summary>
    public static bool HasOwner(IEnumerable<RemoteItem> owners, TimeProvider timeProvider) =>
        owners.Any(item => timeProvider.GetUtcNow() - item.ModifiedAt < Lease);

    /// <summary>Gives a sign of life, and looks whether another machine has taken the run.</summary>
    /// <exception cref="IOException">The remote store cannot be reached.</exception>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        var items = await _remote.Bucket.ListAsync(_prefix, cancellationToken).ConfigureAwait(false);

        // One that wants the run and finds it taken is there for a moment, too; it gives no second sign of life.
        var above = items.Where(item => NumberOf(_prefix, item.Key) > NumberOf(_prefix, _key))
            .ToDictionary(static item => item.Key, static item => item.ModifiedAt, StringComparer.Ordinal);
        IsLost |= items.All(item => item.Key != _key)
            || above.Any(pair => _above.TryGetValue(pair.Key, out var before) && pair.Value > before);
        _above = above;
        if (!IsLost)
        {
            var at = _timeProvider.GetTimestamp();
            await PutAsync(cancellationToken).ConfigureAwait(false);
            _seenAt = at;
        }
    }

    /// <summary>Gives the run up.</summary>
    /// <exception cref="IOException">The remote store cannot be reached; the lease ends by itself.</exception>
    public Task ReleaseAsync(CancellationToken cancellationToken) => _remote.Bucket.DeleteAsync(_key, cancellationToken);

    private static int NumberOf(string prefix, string key) =>
        key.Length >= prefix.Length + Digits
        && int.TryParse(key.AsSpan(prefix.Length, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Seconds(TimeSpan time) => Math.Max(0, Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static async Task<string> NameOfAsync(RemoteStore remote, string key, CancellationToken cancellationToken) =>
        await remote.ReadAsync(key, cancellationToken).ConfigureAwait(false) is { } content
            ? Encoding.UTF8.GetString(content).TrimEnd('\n')
            : "another machine";

    // Machines may have the same name, directories the same path, and images of machines the same file.
    private static string IdOf(StoreLayout layout)
    {
        var path = Path.Combine(layout.Root, DirectoryFile);
        if (!File.Exists(path))
        {
            var aside = layout.NewTemporaryFile();
            File.WriteAllText(aside, Guid.NewGuid().ToString("N"));
            try
            {
                File.Move(aside, path);
            }
            catch (IOException) when (File.Exists(path))
            {
                DurableFiles.Discard(aside);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.MachineName} {File.ReadAllText(path)}")).AsSpan(0, 16));
    }

    private Task PutAsync(CancellationToken cancellationToken) => _remote.PutAsync(
        _key, Encoding.UTF8.GetBytes($"{Environment.MachineName}, process {Environment.ProcessId}\n"), cancellationToken);
}
