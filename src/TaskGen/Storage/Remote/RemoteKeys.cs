using TaskGen.Storage.Journals;

namespace TaskGen.Storage.Remote;

/// <summary>The keys of a remote store; docs/store.md says what they are.</summary>
internal static class RemoteKeys
{
    /// <summary>Says which format the store has.</summary>
    public const string Format = "store.json";

    /// <summary>The beginning of the keys of all cache entries.</summary>
    public const string Cache = "cache/";

    /// <summary>The beginning of the keys of all runs.</summary>
    public const string Runs = "runs/";

    /// <summary>The key of an object.</summary>
    public static string Object(string sha256) => $"objects/{sha256[..2]}/{sha256[2..]}";

    /// <summary>The key of a cache entry.</summary>
    public static string Entry(string key) => $"{Cache}{key[..2]}/{key[2..]}";

    /// <summary>The name of the cache entry that has a key; null if it is none.</summary>
    public static string? EntryOf(string key) => key[Cache.Length..].Replace("/", "", StringComparison.Ordinal) is { Length: 64 } name
        && name.All(char.IsAsciiHexDigitLower) ? name : null;

    /// <summary>The beginning of the keys of a run.</summary>
    public static string Run(Guid run) => $"{Runs}{run}/";

    /// <summary>The beginning of the keys of the pieces of a run's journal.</summary>
    public static string Journal(Guid run) => Run(run) + "journal/";

    /// <summary>The beginning of the keys of the pieces of a run's log.</summary>
    public static string Log(Guid run) => Run(run) + "log/";

    /// <summary>The beginning of the keys of those who carry a run out.</summary>
    public static string Owners(Guid run) => Run(run) + "owner/";

    /// <summary>The object that a value is; null if it is in place.</summary>
    public static ObjectReference? ObjectOf(StoredValue? value) => value?.Sha256 is { } sha256 ? new ObjectReference(sha256, value.Size) : null;
}
