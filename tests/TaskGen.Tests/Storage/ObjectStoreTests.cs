using TaskGen.Serialization;
using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Storage;

public sealed class ObjectStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly StoreDirectory _store;

    public ObjectStoreTests() => _store = _folder.Open();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(4_000, false)]
    [InlineData(StoredValue.Small + 1, true)]
    [InlineData(3 << 20, true)]
    public void ValueIsReadAsItWasWritten(int size, bool isObject)
    {
        var value = Bytes(size);

        var stored = _store.Write(Codecs.Bytes, value);

        Assert.Equal(value, _store.Read(Codecs.Bytes, stored));
        Assert.Equal(isObject, stored.Sha256 is not null);
        Assert.Equal(isObject ? 1 : 0, StoreFolder.FilesIn(_folder.Layout.Objects).Length);
        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Temporary));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(3 << 20)]
    public void ObjectIsNamedByItsBytes(int size)
    {
        var stored = _store.Write(Codecs.Bytes, Bytes(size));

        var file = Assert.Single(StoreFolder.FilesIn(_folder.Layout.Objects));
        Assert.Equal(_store.Objects.PathOf(stored.Sha256!), file);
        Assert.Equal(stored.Sha256, StoreFolder.Sha256(File.ReadAllBytes(file)));
        Assert.Equal([stored.Sha256!], _store.Objects.All());
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(3 << 20)]
    public void EqualValuesAreKeptOnce(int size)
    {
        var first = _store.Write(Codecs.Bytes, Bytes(size));
        var file = Assert.Single(StoreFolder.FilesIn(_folder.Layout.Objects));
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        using var untouched = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        var second = _store.Write(Codecs.Bytes, Bytes(size));

        Assert.Equal(first, second);
        Assert.Single(StoreFolder.FilesIn(_folder.Path), name => name.StartsWith(_folder.Layout.Objects, StringComparison.Ordinal));
        Assert.True(File.GetLastWriteTimeUtc(file) > DateTime.UnixEpoch, "An object that is used again is marked as used now.");
    }

    [Theory]
    [InlineData("truncate")]
    [InlineData("flip")]
    [InlineData("empty")]
    [InlineData("lengthen")]
    public void DamagedObjectIsSaidToBeAndPutAside(string damage)
    {
        var stored = _store.Write(Codecs.Bytes, Bytes(10_000));
        Damage.Apply(damage, _store.Objects.PathOf(stored.Sha256!));

        var error = Assert.Throws<DamagedObjectException>(() => _store.Read(Codecs.Bytes, stored));

        Assert.Contains(stored.Sha256!, error.Message, StringComparison.Ordinal);
        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Objects));
        Assert.Single(StoreFolder.FilesIn(_folder.Layout.Quarantine));
        Assert.Equal(stored, _store.Write(Codecs.Bytes, Bytes(10_000)));
        Assert.Equal(Bytes(10_000), _store.Read(Codecs.Bytes, stored));
    }

    [Fact]
    public void TruncatedObjectIsReplacedWhenItIsWrittenAgain()
    {
        var stored = _store.Write(Codecs.Bytes, Bytes(10_000));
        Damage.Apply("truncate", _store.Objects.PathOf(stored.Sha256!));

        _store.Write(Codecs.Bytes, Bytes(10_000));

        Assert.Equal(Bytes(10_000), _store.Read(Codecs.Bytes, stored));
    }

    [Fact]
    public void MissingObjectIsSaidToBe()
    {
        var stored = _store.Write(Codecs.Bytes, Bytes(10_000));
        File.Delete(_store.Objects.PathOf(stored.Sha256!));

        Assert.Contains("not in the store", Assert.Throws<DamagedObjectException>(() => _store.Read(Codecs.Bytes, stored)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyMayWriteTheSameAtOnce()
    {
        var stored = new StoredValue[32];

        Parallel.For(0, stored.Length, i => stored[i] = _store.Write(Codecs.Bytes, Bytes(i % 2 == 0 ? 10_000 : 2 << 20)));

        Assert.Equal(2, stored.Distinct().Count());
        Assert.Equal(2, StoreFolder.FilesIn(_folder.Layout.Objects).Length);
        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Temporary));
        Assert.All(stored, value => Assert.Equal(value.Size, _store.Bytes(value).Length));
    }

    [Fact]
    public void ValueThatCannotBeWrittenLeavesNothingBehind()
    {
        var values = new string[500_000];
        Array.Fill(values, "abcd");
        values[^1] = null!;

        Assert.Throws<InvalidValueException>(() => _store.Write(Codecs.Array(Codecs.String), values));

        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Objects));
        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Temporary));
    }

    private static byte[] Bytes(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }
}
