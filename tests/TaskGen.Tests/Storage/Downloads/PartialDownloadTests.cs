using TaskGen.Storage;
using TaskGen.Storage.Downloads;

namespace TaskGen.Tests.Storage.Downloads;

public sealed class PartialDownloadTests : IDisposable
{
    private const int Mebibyte = 1024 * 1024;

    private readonly StoreFolder _folder = new();
    private readonly StoreFolder _other = new();
    private readonly string _key = new('a', 64);

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void WhatTheDiskHadWhenTheProcessDiedCounts()
    {
        using var partial = Begin(total: 100 * Mebibyte);
        for (var i = 0; i < 20; i++)
        {
            partial.Append(new byte[Mebibyte]);
        }

        using var after = AfterDeath();

        Assert.Equal((16 * Mebibyte, "\"1\""), (after.Length, after.ETag));
    }

    [Fact]
    public void WhatEndsOrderlyCountsToTheLastByte()
    {
        using (var partial = Begin(total: 100))
        {
            partial.Append(new byte[60]);
        }

        using var after = PartialDownload.Open(_folder.Layout, _key);

        Assert.Equal((60, "\"1\""), (after.Length, after.ETag));
    }

    [Fact]
    public void AWholeDownloadAsksForItsLastByteAgain()
    {
        using (var partial = Begin(total: 60))
        {
            partial.Append(new byte[60]);
        }

        using var after = PartialDownload.Open(_folder.Layout, _key);

        Assert.Equal(59, after.Length);
    }

    [Theory]
    [InlineData(".json", "flip")]
    [InlineData(".json", "truncate")]
    [InlineData(".json", "delete")]
    [InlineData("", "truncate")]
    [InlineData("", "delete")]
    public void ADamagedStateBeginsAnew(string ending, string damage)
    {
        using (var partial = Begin(total: 100))
        {
            partial.Append(new byte[60]);
        }

        Damage.Apply(damage, Path.Combine(_folder.Layout.Temporary, _key + ".part" + ending));
        using var after = PartialDownload.Open(_folder.Layout, _key);

        Assert.Equal((0, null), (after.Length, after.ETag));
    }

    [Fact]
    public void AVersionWithoutANameLeavesNothing()
    {
        using (var partial = Begin(total: 100, eTag: null))
        {
            partial.Append(new byte[60]);
        }

        Assert.Empty(Directory.GetFiles(_folder.Layout.Temporary));
    }

    [Fact]
    public async Task WhatIsKeptIsAnObjectAndNothingElse()
    {
        using var partial = Begin(total: 3);
        partial.Append([1, 2, 3]);
        var (reference, md5) = await partial.HashAsync(withMd5: true, CancellationToken.None);
        partial.Keep(_folder.Open().Objects, reference);

        Assert.Equal(new ObjectReference(StoreFolder.Sha256([1, 2, 3]), 3), reference);
        Assert.Equal("5289df737df57326fcdd22597afb1fac", md5);
        Assert.Equal([1, 2, 3], _folder.Open().Objects.Read(reference));
        Assert.Empty(Directory.GetFiles(_folder.Layout.Temporary));
    }

    private PartialDownload Begin(long total, string? eTag = "\"1\"")
    {
        _folder.Open();
        var partial = PartialDownload.Open(_folder.Layout, _key);
        partial.Restart(eTag, total);
        return partial;
    }

    // The files as they are at this moment, without what would still be written in the end.
    private PartialDownload AfterDeath()
    {
        _other.Open();
        foreach (var name in new[] { _key + ".part", _key + ".part.json" })
        {
            using var from = new FileStream(Path.Combine(_folder.Layout.Temporary, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var to = new FileStream(Path.Combine(_other.Layout.Temporary, name), FileMode.CreateNew);
            from.CopyTo(to);
        }

        return PartialDownload.Open(_other.Layout, _key);
    }
}
