using TaskGen.Storage.Remote;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>What a run could not bring to the bucket goes there with the next run of its machine, whatever that runs.</summary>
public sealed class LeftUploadTests : IDisposable
{
    private readonly MemoryBucket _bucket = new();
    private readonly Machine _machine;
    private readonly Machine _other;
    private readonly Counted _counted = new();

    public LeftUploadTests() => (_machine, _other) = (new Machine(_bucket), new Machine(_bucket));

    private string[] Marks => Directory.Exists(_machine.Layout.Uploads) ? Directory.GetFiles(_machine.Layout.Uploads) : [];

    public void Dispose()
    {
        _machine.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task ARunThatBroughtEverythingLeavesNoMark()
    {
        await _counted.RunAsync(_machine);

        Assert.Empty(Marks);
    }

    [Fact]
    public async Task TheNextRunBringsWhatTheBucketRefused()
    {
        await RunRefusedAsync();
        Assert.Equal(2, Marks.Length);

        await _counted.RunAsync(_machine, 4);

        Assert.Equal(2, _bucket.Keys.Count(static key => key.StartsWith(RemoteKeys.Cache, StringComparison.Ordinal)));
        Assert.Empty(Marks);
        Assert.Equal(3, await _counted.RunAsync(_other));
        Assert.Equal(2, _counted.Count);
    }

    [Fact]
    public async Task ARunThatIsRefusedTooLeavesBothMarks()
    {
        await RunRefusedAsync();
        await RunRefusedAsync(4);

        Assert.Equal(4, Marks.Length);
    }

    [Fact]
    public async Task WhatIsOlderThanTheMarkIsNotPutAgain()
    {
        await _counted.RunAsync(_machine, 5);
        foreach (var file in Directory.GetFiles(_machine.Layout.Root, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1));
        }

        await RunRefusedAsync();
        var put = new List<string>();
        _bucket.OnPut = (key, _) =>
        {
            lock (put)
            {
                put.Add(key);
            }
        };
        await _counted.RunAsync(_machine, 4);

        Assert.Equal(2, put.Count(static key => key.StartsWith(RemoteKeys.Cache, StringComparison.Ordinal)));
    }

    private async Task RunRefusedAsync(int value = 3)
    {
        _bucket.Fail(static (kind, key) => kind == "put"
            && (key.StartsWith(RemoteKeys.Cache, StringComparison.Ordinal) || key.StartsWith("objects/", StringComparison.Ordinal)));
        Assert.Equal(value, await _counted.RunAsync(_machine, value));
        _bucket.OnRequest = static (_, _) => { };
    }
}
