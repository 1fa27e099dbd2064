using TaskGen.Serialization;

namespace TaskGen.Tests.Storage;

public sealed class LargeValueTests : IDisposable
{
    private const int Megabyte = 1 << 20;

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LargeValueIsWrittenWithoutASecondCopyInMemory()
    {
        var store = _folder.Open();
        var value = new double[4 * Megabyte];
        for (var i = 0; i < value.Length; i++)
        {
            value[i] = i;
        }

        store.Write(Codecs.Numbers<double>(), value[..(Megabyte / 4)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var stored = store.Write(Codecs.Numbers<double>(), value);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(stored.Size > 8L * value.Length);
        Assert.True(allocated < 4 * Megabyte, $"{allocated} bytes were allocated to write {stored.Size}.");
    }

    [Fact]
    public void LargeValueIsReadIntoOneBufferAndTheValue()
    {
        var store = _folder.Open();
        var stored = store.Write(Codecs.Numbers<double>(), new double[4 * Megabyte]);
        store.Read(Codecs.Numbers<double>(), stored);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var value = store.Read(Codecs.Numbers<double>(), stored);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(4 * Megabyte, value.Length);
        Assert.True(allocated < (2 * stored.Size) + Megabyte, $"{allocated} bytes were allocated to read {stored.Size}.");
    }
}
