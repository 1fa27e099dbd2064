using System.Text;
using TaskGen.Storage.Remote;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>Append-only files in pieces, which several machines write one after the other.</summary>
public sealed class SegmentTests : IDisposable
{
    private const string Prefix = "runs/x/journal/";

    private readonly MemoryBucket _bucket = new();
    private readonly Machine _first;
    private readonly Machine _second;

    public SegmentTests() => (_first, _second) = (new Machine(_bucket), new Machine(_bucket));

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task FileGrowsInOnePieceUntilThatIsLargeEnough()
    {
        var upload = new SegmentUpload(FileOf(_first), Prefix, 0);
        for (var i = 0; i < 6; i++)
        {
            Append(_first, new string((char)('a' + i), Segments.Enough / 4) + "\n");
            await upload.UploadAsync(_first.Remote(), upload.Length, CancellationToken.None);
        }

        Assert.Equal(2, _bucket.Keys.Count());
        Assert.Equal(6L * ((Segments.Enough / 4) + 1), await FetchAsync(_second));
        Assert.Equal(await File.ReadAllTextAsync(FileOf(_first)), await File.ReadAllTextAsync(FileOf(_second)));
    }

    [Fact]
    public async Task PartOfALineStaysHere()
    {
        await PutAsync(_first, "one\ntw");

        Assert.Equal("one\n", Encoding.UTF8.GetString(_bucket[Segments.KeyOf(Prefix, 0)]));
    }

    [Fact]
    public async Task MachinesWriteOneAfterTheOther()
    {
        await PutAsync(_first, "one\n");
        await PutAsync(_second, "two\n");
        await PutAsync(_first, "three\n");
        await FetchAsync(_second);

        Assert.Equal("one\ntwo\nthree\n", await File.ReadAllTextAsync(FileOf(_second)));
        Assert.Equal(3, _bucket.Keys.Count());
    }

    [Fact]
    public async Task WhatIsNotPutYetStaysIfNobodyWentOn()
    {
        await PutAsync(_first, "one\n");
        Append(_first, "two\n");

        await PutAsync(_first, "three\n");
        await FetchAsync(_second);

        Assert.Equal("one\ntwo\nthree\n", await File.ReadAllTextAsync(FileOf(_second)));
    }

    [Fact]
    public async Task WhatIsNotPutYetGivesWayToAMachineThatWentOn()
    {
        await PutAsync(_first, "one\n");
        Append(_first, "lost\nlost\nlost\n");
        await PutAsync(_second, "two\n");

        await PutAsync(_first, "three\n");
        await FetchAsync(_second);

        Assert.Equal("one\ntwo\nthree\n", await File.ReadAllTextAsync(FileOf(_first)));
        Assert.Equal("one\ntwo\nthree\n", await File.ReadAllTextAsync(FileOf(_second)));
    }

    [Fact]
    public async Task WhatWasPutAndNotNotedIsNoneOfAnotherMachine()
    {
        await PutAsync(_first, "one\n");
        Segments.WriteMark(FileOf(_first), 0);
        Append(_first, "two\n");

        Assert.Equal(4, await FetchAsync(_first));

        Assert.Equal("one\ntwo\n", await File.ReadAllTextAsync(FileOf(_first)));
    }

    [Fact]
    public async Task WhatAMachinePutAfterItWasPassedByIsLeftOut()
    {
        await PutAsync(_first, "one\n");
        await PutAsync(_second, "two\n");
        _bucket[Segments.KeyOf(Prefix, 0)] = "one\nlate\n"u8.ToArray();

        File.Delete(FileOf(_second));
        await FetchAsync(_second);

        Assert.Equal("one\ntwo\n", await File.ReadAllTextAsync(FileOf(_second)));
    }

    [Fact]
    public async Task MissingPieceIsAnError()
    {
        await PutAsync(_first, "one\n");
        await PutAsync(_second, "two\n");
        await _bucket.DeleteAsync(Segments.KeyOf(Prefix, 0), CancellationToken.None);
        using var third = new Machine(_bucket);

        Assert.Contains("that begins at byte 0 is missing", (await Assert.ThrowsAsync<IOException>(() => FetchAsync(third))).Message, StringComparison.Ordinal);
    }

    private static string FileOf(Machine machine)
    {
        Directory.CreateDirectory(machine.Layout.Root);
        return Path.Combine(machine.Layout.Root, "file.jsonl");
    }

    private static void Append(Machine machine, string text) => File.AppendAllText(FileOf(machine), text);

    // As a run does that is resumed.
    private async Task PutAsync(Machine machine, string text)
    {
        var begin = await FetchAsync(machine);
        Append(machine, text);
        var upload = new SegmentUpload(FileOf(machine), Prefix, begin);
        await upload.UploadAsync(machine.Remote(), upload.Length, CancellationToken.None);
    }

    private async Task<long> FetchAsync(Machine machine) => await SegmentDownload.FetchAsync(
        machine.Remote(), Prefix, await _bucket.ListAsync(Prefix, CancellationToken.None), FileOf(machine), CancellationToken.None);
}
