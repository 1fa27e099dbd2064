using TaskGen.Storage;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Storage.Caching;

public sealed class CacheStoreTests : IDisposable
{
    private static readonly string Key = new('a', 64);

    private readonly StoreFolder _folder = new();
    private readonly CacheStore _cache;

    public CacheStoreTests() => _cache = _folder.Open().Cache;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EntryIsFoundAsItWasPut()
    {
        var inPlace = Entry(new StoredValue([1, 2, 3], null, 3));
        var large = Entry(new StoredValue(null, new string('b', 64), 1L << 40)) with { Key = new string('c', 64), Path = "", Task = "Größe.Äpfel" };
        _cache.Put(inPlace);
        _cache.Put(large);

        var found = _cache.Find(inPlace.Key)!;

        Assert.Equal(inPlace with { Output = found.Output }, found);
        Assert.Equal([1, 2, 3], found.Output.Bytes!);
        Assert.Equal(large, _cache.Find(large.Key));
        Assert.Equal([inPlace.Key, large.Key], _cache.Keys().Order(StringComparer.Ordinal));
        Assert.Null(_cache.Find(new string('d', 64)));
    }

    [Fact]
    public void EntryIsReplacedByOneOfTheSameKey()
    {
        _cache.Put(Entry(new StoredValue([1], null, 1)));
        _cache.Put(Entry(new StoredValue([2], null, 1)));

        Assert.Equal([2], _cache.Find(Key)!.Output.Bytes!);
        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Temporary));
    }

    [Fact]
    public void EveryFlippedBitIsNoticed()
    {
        var bytes = CacheEntryFormat.Write(Entry(new StoredValue([1, 2, 3], null, 3)));
        Assert.NotNull(CacheEntryFormat.Read(Key, bytes));
        for (var bit = 0; bit < 8 * bytes.Length; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(CacheEntryFormat.Read(Key, bytes));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void EveryCutIsNoticed()
    {
        var bytes = CacheEntryFormat.Write(Entry(new StoredValue([1, 2, 3], null, 3)));

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Null(CacheEntryFormat.Read(Key, bytes.AsSpan(0, length))));
        Assert.Null(CacheEntryFormat.Read(Key, [.. bytes, 0]));
    }

    [Fact]
    public void EntryUnderAnotherKeyIsDamaged()
    {
        _cache.Put(Entry(new StoredValue([1], null, 1)));
        var other = Key[..^1] + "0";
        File.Copy(_cache.PathOf(Key), _cache.PathOf(other));

        Assert.Throws<DamagedObjectException>(() => _cache.Find(other));

        Assert.Single(StoreFolder.FilesIn(_folder.Layout.Quarantine));
        Assert.Null(_cache.Find(other));
        Assert.NotNull(_cache.Find(Key));
    }

    private static CacheEntry Entry(StoredValue output) =>
        new(Key, "Acme.Double", Guid.CreateVersion7(), "Flow/Double", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), output);
}
