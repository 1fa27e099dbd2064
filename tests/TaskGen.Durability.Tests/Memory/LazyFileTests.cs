using System.Globalization;
using System.IO.Compression;
using System.Text;
using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Durability.Tests.Memory;

/// <summary>What rows of a very large file take that are read by and by.</summary>
public sealed class LazyFileTests
{
    private const long Limit = 512L << 20;

    [Fact]
    public async Task AFileLargerThanTheMemoryIsReadRowByRow()
    {
        using var folder = new RunFolder();
        var gibibytes = Setting.Number("TASKGEN_LAZY_GIB", 1);
        var path = folder.Executions + ".csv.gz";
        var rows = Write(path, gibibytes);
        using var process = ProgramProcess.Start(
            ["rows", path, folder.Store], folder, ("DOTNET_GCHeapHardLimit", Limit.ToString("X", CultureInfo.InvariantCulture)));

        var result = (await process.ResultAsync()).Split(' ');

        Assert.Equal((rows, rows * 0.5), (long.Parse(result[0], CultureInfo.InvariantCulture), double.Parse(result[1], CultureInfo.InvariantCulture)));
        Assert.InRange(long.Parse(result[2], CultureInfo.InvariantCulture), 1, Limit);
    }

    // Packed parts that follow one another are one file.
    private static long Write(string path, int gibibytes)
    {
        const int RowsOfPart = 8192;
        var row = $"0.5,{new string('x', 2043)}\n";
        var part = Packed(string.Concat(Enumerable.Repeat(row, RowsOfPart)));
        var parts = gibibytes * (1L << 30) / (RowsOfPart * row.Length);
        using var file = File.Create(path);
        file.Write(Packed("value,note\n"));
        for (var i = 0; i < parts; i++)
        {
            file.Write(part);
        }

        return parts * RowsOfPart;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(Encoding.ASCII.GetBytes(text));
        }

        return packed.ToArray();
    }
}
