using TaskGen.Storage.Caching;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Storage.Caching;

public sealed class ResultMemoryTests
{
    private const string Store = "/stores/one";

    [Fact]
    public void ResultIsFoundByStoreAndKey()
    {
        var memory = new ResultMemory();
        Put(memory, "a", 10);

        Assert.Equal(10, memory.Find(Store, Key("a"))!.Bytes.Length);
        Assert.Null(memory.Find(Store, Key("b")));
        Assert.Null(memory.Find("/stores/two", Key("a")));
    }

    [Fact]
    public void WhatWasNotUsedForLongestIsGivenUpFirst()
    {
        var memory = new ResultMemory(10_000);
        Put(memory, "a", 3_000);
        Put(memory, "b", 3_000);
        Assert.NotNull(memory.Find(Store, Key("a")));

        Put(memory, "c", 3_000);

        Assert.InRange(memory.Size, 6_000, 10_000);
        Assert.Null(memory.Find(Store, Key("b")));
        Assert.NotNull(memory.Find(Store, Key("a")));
        Assert.NotNull(memory.Find(Store, Key("c")));
    }

    [Fact]
    public void SmallResultsAreCountedWithWhatItTakesToFindThem()
    {
        var memory = new ResultMemory(100_000);
        for (var i = 0; i < 10_000; i++)
        {
            Put(memory, $"{i}", 1);
        }

        Assert.InRange(memory.Size, 90_000, 100_000);
        Assert.InRange(Enumerable.Range(0, 10_000).Count(i => memory.Find(Store, Key($"{i}")) is not null), 50, 200);
    }

    [Fact]
    public void ResultThatIsTooLargeIsNotKeptAndTheOneBeforeIsForgotten()
    {
        var memory = new ResultMemory(10_000);
        Put(memory, "a", 10);

        Put(memory, "a", 20_000);

        Assert.Null(memory.Find(Store, Key("a")));
        Assert.Equal(0, memory.Size);
    }

    [Fact]
    public void ResultOfTheSameKeyIsReplaced()
    {
        var memory = new ResultMemory();
        Put(memory, "a", 10);
        var size = memory.Size;

        Put(memory, "a", 20);

        Assert.Equal((20, size + 10), (memory.Find(Store, Key("a"))!.Bytes.Length, memory.Size));
    }

    [Fact]
    public void RemovedAndClearedResultsAreGone()
    {
        var memory = new ResultMemory();
        Put(memory, "a", 10);
        Put(memory, "b", 10);

        memory.Remove(Store, Key("a"));
        Assert.Null(memory.Find(Store, Key("a")));
        Assert.NotNull(memory.Find(Store, Key("b")));

        memory.Clear();
        Assert.Null(memory.Find(Store, Key("b")));
        Assert.Equal(0, memory.Size);
    }

    [Fact]
    public void ManyMayUseItAtOnce()
    {
        var memory = new ResultMemory(50_000);

        Parallel.For(0, 20_000, i =>
        {
            Put(memory, $"{i % 100}", i % 1_000);
            memory.Find(Store, Key($"{i % 77}"));
            if (i % 10 == 0)
            {
                memory.Remove(Store, Key($"{i % 33}"));
            }
        });

        Assert.InRange(memory.Size, 1, 50_000);
        var kept = Enumerable.Range(0, 100).Select(i => memory.Find(Store, Key($"{i}"))).OfType<RememberedResult>();
        Assert.Equal(memory.Size, kept.Sum(static result => result.Size));
    }

    [Fact]
    public void NegativeBoundIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => new ResultMemory(-1));

    private static string Key(string name) => name.PadLeft(64, '0');

    private static void Put(ResultMemory memory, string name, int length)
    {
        var bytes = new byte[length];
        memory.Put(
            Store, new CacheEntry(Key(name), "Acme.Task", Guid.Empty, "Task", DateTimeOffset.UnixEpoch, new StoredValue(bytes, null, length)), bytes);
    }
}
