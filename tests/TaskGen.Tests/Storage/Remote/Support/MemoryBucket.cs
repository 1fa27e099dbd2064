using System.Collections.Concurrent;
using TaskGen.Storage.Remote;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>A bucket in memory, with a clock of its own and faults that a test chooses.</summary>
internal sealed class MemoryBucket : IRemoteStore
{
    private readonly ConcurrentDictionary<string, (byte[] Content, DateTimeOffset ModifiedAt)> _items = new(StringComparer.Ordinal);

    /// <summary>The time of the bucket.</summary>
    public DateTimeOffset Now { get; set; } = TimeProvider.System.GetUtcNow();

    /// <summary>Called before each request with its kind and key; what it throws is its fault.</summary>
    public Action<string, string> OnRequest { get; set; } = static (_, _) => { };

    /// <summary>Sees what is put, before it is there.</summary>
    public Action<string, byte[]> OnPut { get; set; } = static (_, _) => { };

    public IEnumerable<string> Keys => _items.Keys.Order(StringComparer.Ordinal);

    public byte[] this[string key]
    {
        get => _items[key].Content;
        set => _items[key] = (value, Now);
    }

    /// <summary>Has requests fail, by their kind and key.</summary>
    public void Fail(Func<string, string, bool> fails) => OnRequest = (kind, key) =>
    {
        if (fails(kind, key))
        {
            throw new IOException("gone away");
        }
    };

    public bool Has(string key) => _items.ContainsKey(key);

    public async Task<bool> GetAsync(string key, Stream destination, CancellationToken cancellationToken)
    {
        OnRequest("get", key);
        if (!_items.TryGetValue(key, out var item))
        {
            return false;
        }

        await destination.WriteAsync(item.Content, cancellationToken);
        return true;
    }

    public Task<long?> FindSizeAsync(string key, CancellationToken cancellationToken)
    {
        OnRequest("head", key);
        return Task.FromResult<long?>(_items.TryGetValue(key, out var item) ? item.Content.Length : null);
    }

    public async Task PutAsync(string key, Stream content, CancellationToken cancellationToken)
    {
        OnRequest("put", key);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        var bytes = copy.ToArray();
        OnPut(key, bytes);
        this[key] = bytes;
    }

    public Task<IReadOnlyList<RemoteItem>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        OnRequest("list", prefix);
        return Task.FromResult<IReadOnlyList<RemoteItem>>(
        [
            .. _items.Where(item => item.Key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(static item => new RemoteItem(item.Key, item.Value.Content.Length, item.Value.ModifiedAt))
                .OrderBy(static item => item.Key, StringComparer.Ordinal),
        ]);
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        OnRequest("delete", key);
        _items.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}
