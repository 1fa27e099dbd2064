using System.Text;
using System.Text.Json;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Storage.Journals;

public sealed class JournalTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private string JournalPath => Path.Combine(_folder.Path, "journal.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RecordsAreReadAsTheyWereAppended()
    {
        var content = await WriteAsync(20);

        var records = JournalReader.Read(content, out var length, out var damaged);

        Assert.Equal((content.Length, 0), (length, damaged));
        Assert.Equal(Enumerable.Range(0, 20).Select(static i => $"Node[{i}]"), records.Cast<NodeCommitted>().Select(static node => node.Path));
        Assert.Equal([7, 8], ((NodeCommitted)records[7]).Output.Bytes!);
    }

    [Fact]
    public async Task JournalIsReadUpToAnyCut()
    {
        var content = await WriteAsync(5);
        var ends = LineEnds(content);
        for (var cut = 0; cut <= content.Length; cut++)
        {
            var records = JournalReader.Read(content.AsSpan(0, cut), out var length, out var damaged);

            var whole = ends.Count(end => end <= cut);
            Assert.Equal((whole, 0), (records.Count, damaged));
            Assert.Equal(whole == 0 ? 0 : ends[whole - 1], length);
        }
    }

    [Fact]
    public async Task FlippedBitCostsNoOtherLine()
    {
        var content = await WriteAsync(4);
        var ends = LineEnds(content);
        for (var bit = 0; bit < 8 * content.Length; bit++)
        {
            content[bit / 8] ^= (byte)(1 << (bit % 8));
            var records = JournalReader.Read(content, out _, out _);
            content[bit / 8] ^= (byte)(1 << (bit % 8));

            // A damaged line feed joins a line to the next.
            var line = ends.Count(end => end <= bit / 8);
            var lost = ends.Contains((bit / 8) + 1) ? new[] { line, line + 1 } : [line];
            Assert.Equal(
                Enumerable.Range(0, 4).Except(lost).Select(static i => $"Node[{i}]"),
                records.Cast<NodeCommitted>().Select(static node => node.Path));
        }
    }

    [Fact]
    public async Task WhatWasCutOffIsRemovedBeforeMoreIsAppended()
    {
        var content = await WriteAsync(3);
        File.WriteAllBytes(JournalPath, content[..^1]);
        JournalReader.Read(content.AsSpan(..^1), out var length);
        await using (var writer = new JournalWriter(JournalPath, length))
        {
            // Shorter than what was cut off, which it does not cover.
            writer.Append(new CheckpointSaved("Node[9]", "", new StoredValue([], null, 0)));
        }

        var records = JournalReader.Read(File.ReadAllBytes(JournalPath), out var whole, out var damaged);

        Assert.Equal((0, new FileInfo(JournalPath).Length), (damaged, whole));
        Assert.Equal(["Node[0]", "Node[1]"], records.OfType<NodeCommitted>().Select(static node => node.Path));
        Assert.Equal("Node[9]", Assert.IsType<CheckpointSaved>(records[2]).Path);
    }

    [Fact]
    public async Task ManyMayAppendAtOnce()
    {
        await using (var writer = new JournalWriter(JournalPath, 0))
        {
            Parallel.For(0, 1_000, i => writer.Append(Node(i)));
            await writer.FlushAsync();
        }

        var records = JournalReader.Read(File.ReadAllBytes(JournalPath), out _, out var damaged);

        Assert.Equal(0, damaged);
        Assert.Equal(1_000, records.Cast<NodeCommitted>().Select(static node => node.Path).Distinct().Count());
    }

    [Fact]
    public async Task RecordIsWithTheSystemAsSoonAsItIsAppended()
    {
        await using var writer = new JournalWriter(JournalPath, 0);
        for (var i = 1; i <= 50; i++)
        {
            writer.Append(Node(i));
            using var file = new FileStream(JournalPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[file.Length];
            file.ReadExactly(content);
            Assert.Equal(i, JournalReader.Read(content, out _).Count);
        }
    }

    [Fact]
    public async Task GatheredRecordsKeepTheirPlace()
    {
        await using (var writer = new JournalWriter(JournalPath, 0))
        {
            for (var i = 0; i < 300; i++)
            {
                if (i % 100 == 99)
                {
                    writer.Append(Node(i));
                    Assert.Equal(Enumerable.Range(0, i + 1).Select(static i => $"Node[{i}]"), PathsNow());
                }
                else
                {
                    writer.Gather(Node(i));
                }
            }
        }

        Assert.Equal(300, PathsNow().Count());
    }

    [Fact]
    public async Task GatheredRecordIsWrittenByItself()
    {
        await using var writer = new JournalWriter(JournalPath, 0);

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        writer.Gather(Node(1));

        while (!PathsNow().Any())
        {
            await Task.Delay(1, patience.Token);
        }

        Assert.Equal(["Node[1]"], PathsNow());
    }

    [Fact]
    public async Task FlushWritesWhatWasGathered()
    {
        await using var writer = new JournalWriter(JournalPath, 0);
        writer.Append(Node(0));
        writer.Gather(Node(1));

        await writer.FlushAsync();

        Assert.Equal(["Node[0]", "Node[1]"], PathsNow());
    }

    [Fact]
    public async Task ManyMayGatherAtOnce()
    {
        await using (var writer = new JournalWriter(JournalPath, 0))
        {
            Parallel.For(0, 20_000, i =>
            {
                if (i % 1_000 == 0)
                {
                    writer.Append(Node(i));
                }
                else
                {
                    writer.Gather(Node(i));
                }
            });
        }

        Assert.Equal(20_000, PathsNow().Distinct().Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NodeIsWrittenAsTheSerializerWritesIt(bool isInPlace)
    {
        var node = Node(7) with
        {
            Path = "Fläche[1]/\"x\"<&>",
            Origin = isInPlace ? Guid.CreateVersion7() : null,
            StartedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)),
            DurationMs = 1.0 / 3,
            Output = isInPlace ? new StoredValue([1, 2, 255], null, 3) : new StoredValue(null, new string('b', 64), 1L << 40),
        };
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            NodeCommittedJson.Write(json, node);
        }

        Assert.Equal(JsonSerializer.Serialize(node, JournalJson.Default.JournalRecord), Encoding.UTF8.GetString(buffer.ToArray()));
    }

    [Fact]
    public async Task LineIsAHashAndJson()
    {
        var text = Encoding.UTF8.GetString(await WriteAsync(1));

        Assert.Matches("^[0-9a-f]{16} \\{\"type\":\"node\",.*\\}\n$", text);
        Assert.Equal(StoreFolder.Sha256(Encoding.UTF8.GetBytes(text[17..^1]))[..16], text[..16]);
    }

    private static NodeCommitted Node(int i) =>
        new($"Node[{i}]", "Acme.Task", $"{i:x64}", "version 1", 1, DateTimeOffset.UnixEpoch, 1.5, null, new StoredValue([(byte)i, (byte)(i + 1)], null, 2));

    private IEnumerable<string> PathsNow()
    {
        using var file = new FileStream(JournalPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[file.Length];
        file.ReadExactly(content);
        var records = JournalReader.Read(content, out _, out var damaged);
        Assert.Equal(0, damaged);
        return records.Cast<NodeCommitted>().Select(static node => node.Path);
    }

    private static int[] LineEnds(byte[] content) => [.. Enumerable.Range(1, content.Length).Where(i => content[i - 1] == '\n')];

    private async Task<byte[]> WriteAsync(int count)
    {
        await using (var writer = new JournalWriter(JournalPath, 0))
        {
            for (var i = 0; i < count; i++)
            {
                writer.Append(Node(i));
            }

            await writer.FlushAsync();
        }

        return File.ReadAllBytes(JournalPath);
    }
}
