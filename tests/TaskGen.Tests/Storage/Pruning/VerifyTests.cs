using TaskGen.Storage.Pruning;

namespace TaskGen.Tests.Storage.Pruning;

public sealed class VerifyTests : IDisposable
{
    private readonly PrunedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task WholeStoreIsClean()
    {
        await _store.RunAsync(1, TimeSpan.Zero);
        await _store.RunAsync(2, TimeSpan.Zero);

        var result = StoreVerification.Verify(_store.Directory);

        Assert.Equal((2, 2), (result.Objects, result.Entries));
        Assert.InRange(result.Bytes, 20_000, 20_200);
        Assert.Empty(result.Damaged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    public async Task DamagedObjectIsFoundAndPutAsideWithItsEntry(int length)
    {
        await _store.RunAsync(1, TimeSpan.Zero);
        var name = Assert.Single(_store.Objects);
        var path = _store.Directory.Objects.PathOf(name);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);

        var result = StoreVerification.Verify(_store.Directory);

        Assert.Equal([("object", name), ("entry", result.Damaged[^1].Name)], result.Damaged.Select(static damage => (damage.Kind, damage.Name)));
        Assert.Contains($"{length} bytes have the SHA-256", result.Damaged[0].Problem, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_store.Store.Layout.Quarantine).Length);
        Assert.Empty(_store.Objects);
        Assert.Empty(_store.Keys);
        Assert.Empty(StoreVerification.Verify(_store.Directory).Damaged);
    }

    [Fact]
    public async Task DamagedEntryIsFoundAndPutAside()
    {
        await _store.RunAsync(1, TimeSpan.Zero);
        var key = Assert.Single(_store.Keys);
        var path = _store.Directory.Cache.PathOf(key);
        var content = File.ReadAllBytes(path);
        content[^1] ^= 1;
        File.WriteAllBytes(path, content);

        var damage = Assert.Single(StoreVerification.Verify(_store.Directory).Damaged);

        Assert.Equal(new DamagedFile("entry", key, "The entry is cut off or damaged."), damage);
        Assert.Empty(_store.Keys);
    }
}
