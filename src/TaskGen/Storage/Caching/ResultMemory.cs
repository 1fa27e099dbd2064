using TaskGen.Storage.Caching;
using TaskGen.Text;

namespace TaskGen;

/// <summary>
/// Keeps results of cached tasks in memory, as bytes: runs of this process that share it, by <see cref="RunOptions.ResultMemory"/>, take results from
/// it before they look into their store. It holds at most as many bytes as it may, and gives up first what was not used for longest.
/// </summary>
/// <remarks>
/// Several runs may use it at the same time. A key stands for one result, so that what was pruned or damaged in the store stays right here; but what
/// another process computes anew, with <see cref="CacheMode.Refresh"/>, is not noticed.
/// </remarks>
public sealed class ResultMemory
{
    private readonly Lock _lock = new();
    private readonly Dictionary<RememberedKey, LinkedListNode<RememberedResult>> _results = [];
    private readonly LinkedList<RememberedResult> _byUse = [];
    private long _size;

    /// <param name="maxBytes">How much it may hold, in bytes, what it takes to find a result included; 64 MiB by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ResultMemory(long maxBytes = 64 << 20)
    {
        MaxBytes = maxBytes >= 0
            ? maxBytes
            : throw new ArgumentOutOfRangeException(nameof(maxBytes), $"maxBytes is {Invariant.Text(maxBytes)}; it must not be negative.");
    }

    /// <summary>How much it may hold, in bytes.</summary>
    public long MaxBytes { get; }

    /// <summary>How much it holds, in bytes.</summary>
    public long Size
    {
        get
        {
            lock (_lock)
            {
                return _size;
            }
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _results.Clear();
            _byUse.Clear();
            _size = 0;
        }
    }

    /// <summary>The result that a store had for a key; null if it is not here.</summary>
    internal RememberedResult? Find(string store, string key)
    {
        lock (_lock)
        {
            if (!_results.TryGetValue(new RememberedKey(store, key), out var node))
            {
                return null;
            }

            if (_byUse.First != node)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return node.Value;
        }
    }

    /// <summary>Keeps a result; one with the same key is replaced.</summary>
    internal void Put(string store, CacheEntry entry, byte[] bytes)
    {
        var result = new RememberedResult(new RememberedKey(store, entry.Key), entry, bytes);
        lock (_lock)
        {
            Remove(result.Key);
            if (result.Size > MaxBytes)
            {
                return;
            }

            _results.Add(result.Key, _byUse.AddFirst(result));
            _size += result.Size;
            while (_size > MaxBytes)
            {
                Remove(_byUse.Last!.Value.Key);
            }
        }
    }

    /// <summary>Forgets a result.</summary>
    internal void Remove(string store, string key)
    {
        lock (_lock)
        {
            Remove(new RememberedKey(store, key));
        }
    }

    private void Remove(RememberedKey key)
    {
        if (_results.Remove(key, out var node))
        {
            _byUse.Remove(node);
            _size -= node.Value.Size;
        }
    }
}
