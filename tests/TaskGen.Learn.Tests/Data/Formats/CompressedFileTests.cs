using System.IO.Compression;
using System.Text;

namespace TaskGen.Learn.Tests;

public sealed class CompressedFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("points.csv.gz", "width,height_cm,label\n1.5,2,0\n2.5,,1\n")]
    [InlineData("points.TSV.GZ", "width\theight_cm\tlabel\n1.5\t2\t0\n2.5\t\t1\n")]
    [InlineData("points.jsonl.gz", "{\"width\":1.5,\"height_cm\":2,\"label\":0}\n{\"width\":2.5,\"label\":1}\n")]
    public void EveryFormatMayBeGzipped(string name, string text)
    {
        File.WriteAllBytes(_path, Packed(text));
        Assert.Equal([new PointRow(1.5, 2, 0), new PointRow(2.5, null, 1)], Read(name));
    }

    [Fact]
    public void SeveralPackedPartsAreOneFile()
    {
        File.WriteAllBytes(_path, [.. Packed("width,height_cm,label\n1.5,2,0\n"), .. Packed("2.5,,1\n")]);
        Assert.Equal([new PointRow(1.5, 2, 0), new PointRow(2.5, null, 1)], Read("points.csv.gz"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(5_000)]
    public void ATruncatedFileIsRefused(int cut)
    {
        var bytes = Packed("width,height_cm,label\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i},{i % 77},{i % 3}\n")));
        File.WriteAllBytes(_path, bytes[..^cut]);
        var error = Assert.Throws<DataFormatException>(() => Read("points.csv.gz"));
        Assert.StartsWith("points.csv.gz: found a gzipped file that cannot be unpacked", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfAnyLengthIsReadToItsEnd()
    {
        // The buffer is 131,072 bytes long: the file ends before, at and after its end, and the word behind it across it.
        foreach (var length in new[] { 0, 1, 131_055, 131_056, 131_060, 131_071, 131_072, 131_073, 262_144, 300_000 })
        {
            var text = new string('x', length);
            using var stream = new UnpackedStream(new MemoryStream(Packed(text)), "x.gz");
            using var reader = new StreamReader(stream);
            Assert.Equal(text, reader.ReadToEnd());
        }
    }

    [Fact]
    public void AFlippedBitIsFound()
    {
        var bytes = Packed("width,height_cm,label\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i},{i % 77},{i % 3}\n")));
        bytes[^6] ^= 1;
        File.WriteAllBytes(_path, bytes);
        Assert.Contains("cannot be unpacked", Assert.Throws<DataFormatException>(() => Read("points.csv.gz")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNotPackedIsRefused()
    {
        File.WriteAllText(_path, "width,height_cm,label\n1.5,2,0\n");
        Assert.Contains("cannot be unpacked", Assert.Throws<DataFormatException>(() => Read("points.csv.gz")).Message, StringComparison.Ordinal);
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private PointRow[] Read(string name) =>
        new RowFiles<PointRow>(PointRowSchema.Instance, DataFormat.Auto, new BadRowLog()).ReadAll([(name, _path)], CancellationToken.None);
}
