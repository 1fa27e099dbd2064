namespace TaskGen.Storage;

/// <summary>Where things lie in a store; docs/store.md says what they are.</summary>
internal sealed class StoreLayout(string root)
{
    /// <summary>The name of the journal in the directory of a run.</summary>
    public const string JournalFile = "journal.jsonl";

    /// <summary>The name of the file that whoever carries out the run has locked.</summary>
    public const string OwnerFile = "owner";

    /// <summary>The name of the log in the directory of a run.</summary>
    public const string LogFile = "log.jsonl";

    /// <summary>The directory of the store, absolute.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Says which format the store has.</summary>
    public string FormatFile => Path.Combine(Root, "store.json");

    /// <summary>Values by the SHA-256 of their bytes.</summary>
    public string Objects => Path.Combine(Root, "objects");

    /// <summary>Cache entries by key.</summary>
    public string Cache => Path.Combine(Root, "cache");

    /// <summary>A directory for each run.</summary>
    public string Runs => Path.Combine(Root, "runs");

    /// <summary>What was fetched from URLs, by key.</summary>
    public string Downloads => Path.Combine(Root, "downloads");

    /// <summary>Downloads under the names that they have at their source.</summary>
    public string Files => Path.Combine(Root, "files");

    /// <summary>Who computes which key, or fetches which URL.</summary>
    public string Locks => Path.Combine(Root, "locks");

    /// <summary>Files that are being written.</summary>
    public string Temporary => Path.Combine(Root, "temp");

    /// <summary>Which runs put things here that a remote store does not have yet.</summary>
    public string Uploads => Path.Combine(Root, "uploads");

    /// <summary>What was found damaged.</summary>
    public string Quarantine => Path.Combine(Root, "quarantine");

    /// <summary>The file of an object or a cache entry, in one of 256 directories by the first two digits of its name.</summary>
    public static string FileOf(string directory, string name) => Path.Join(directory, name.AsSpan(0, 2), name.AsSpan(2));

    /// <summary>The directory of a run.</summary>
    public string RunDirectory(Guid run) => Path.Combine(Runs, run.ToString());

    /// <summary>The journal of a run.</summary>
    public string JournalOf(Guid run) => Path.Combine(RunDirectory(run), JournalFile);

    /// <summary>What the tasks of a run have logged.</summary>
    public string LogOf(Guid run) => Path.Combine(RunDirectory(run), LogFile);

    /// <summary>The file that is locked by whoever carries out a run.</summary>
    public string OwnerOf(Guid run) => Path.Combine(RunDirectory(run), OwnerFile);

    /// <summary>The file that is locked by whoever computes a key.</summary>
    public string LockOf(string key) => Path.Combine(Locks, key);

    /// <summary>A name under which a file can be written aside.</summary>
    public string NewTemporaryFile() => Path.Combine(Temporary, Guid.NewGuid().ToString("N"));
}
