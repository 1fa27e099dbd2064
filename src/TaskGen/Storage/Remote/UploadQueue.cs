using System.Globalization;

namespace TaskGen.Storage.Remote;

/// <summary>
/// What this process has written to the working directory, and the remote store does not have yet. Objects come before the entries that refer to them.
/// </summary>
internal sealed class UploadQueue
{
    private readonly Lock _lock = new();

    // The first half of each hash, since there may be millions.
    private readonly HashSet<UInt128> _present = [];
    private List<ObjectReference> _objects = [];
    private List<string> _entries = [];

    /// <summary>Adds an object, unless the remote store is known to have it.</summary>
    public void Add(ObjectReference reference)
    {
        lock (_lock)
        {
            if (_present.Add(IdOf(reference.Sha256)))
            {
                _objects.Add(reference);
            }
        }
    }

    /// <summary>Adds a cache entry.</summary>
    public void AddEntry(string key)
    {
        lock (_lock)
        {
            _entries.Add(key);
        }
    }

    /// <summary>Remembers that the remote store has an object.</summary>
    public void Found(string sha256)
    {
        lock (_lock)
        {
            _present.Add(IdOf(sha256));
        }
    }

    /// <summary>Remembers that the remote store does not have an object, or a damaged one: the next one of this hash is put again.</summary>
    public void Lost(string sha256)
    {
        lock (_lock)
        {
            _present.Remove(IdOf(sha256));
        }
    }

    /// <summary>Takes all that is there.</summary>
    public (IReadOnlyList<ObjectReference> Objects, IReadOnlyList<string> Entries) Take()
    {
        lock (_lock)
        {
            // Never a list that is added to while it is put.
            var taken = (_objects, _entries);
            (_objects, _entries) = ([], []);
            return taken;
        }
    }

    /// <summary>Gives back what was taken and could not be put.</summary>
    public void Return(IReadOnlyList<ObjectReference> objects, IReadOnlyList<string> entries)
    {
        lock (_lock)
        {
            _objects.InsertRange(0, objects);
            _entries.InsertRange(0, entries);
        }
    }

    private static UInt128 IdOf(string sha256) => UInt128.Parse(sha256.AsSpan(0, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
