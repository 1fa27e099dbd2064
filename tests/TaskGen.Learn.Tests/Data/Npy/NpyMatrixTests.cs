using System.IO.Compression;

namespace TaskGen.Learn.Tests;

public sealed class NpyMatrixTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("taskgen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AMatrixComesBackBitForBit()
    {
        var matrix = new NumericMatrix([1.5, -0.0, double.NaN, double.MaxValue, double.Epsilon, 7], ["a", "b"]);
        var path = Path.Combine(_folder, "m.npy");
        matrix.WriteNpy(path);

        var read = NumericMatrix.ReadNpy(path, ["a", "b"]);

        Assert.Equal(["a", "b"], read.ColumnNames);
        Assert.Equal(Bits(matrix), Bits(read));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void AViewIsWrittenAsTheRowsThatItShows()
    {
        var view = new NumericMatrix([1, 2, 3, 4, 5, 6], ["a", "b"]).Select(new PartitionIndex([2, 0]));
        Assert.Equal([5, 6, 1, 2], Values(Again(view)));
        Assert.Equal([5, 6, 1, 2], Values(Again(view, NumericPrecision.Single)));
    }

    [Fact]
    public void SinglePrecisionTakesHalfTheRoom()
    {
        var matrix = new NumericMatrix([0.1, 1e300], ["a", "b"]);
        Assert.Equal([0.1f, float.PositiveInfinity], Values(Again(matrix, NumericPrecision.Single)).Select(static value => (float)value));
        Assert.Equal(128 + 8, Written(matrix, NumericPrecision.Single).Length);
    }

    [Fact]
    public void MatricesMayFollowOneAnotherInAStream()
    {
        var stream = new MemoryStream();
        new NumericMatrix([1, 2], ["a"]).WriteNpy(stream);
        new NumericMatrix([3], ["a"]).WriteNpy(stream);
        stream.Position = 0;
        Assert.Equal([1, 2], Values(NumericMatrix.ReadNpy(stream)));
        Assert.Equal([3], Values(NumericMatrix.ReadNpy(stream)));
    }

    [Fact]
    public void MatricesThatAreLongerThanABlockAreRead()
    {
        double[] values = [.. Enumerable.Range(0, 300_000).Select(static i => i / 3.0)];
        var matrix = new NumericMatrix(values, ["a", "b", "c"]);
        Assert.Equal(values, Values(Again(matrix)));
        Assert.Equal(values.Select(static value => (double)(float)value), Values(Again(matrix, NumericPrecision.Single)));
        Assert.Equal(values, Values(Again(matrix.Select(PartitionIndex.Range(0, matrix.RowCount)))));
    }

    [Fact]
    public void ThereMayBeNoRowsOrNoColumns()
    {
        Assert.Equal((0, 2), Size(Again(new NumericMatrix([], ["a", "b"]))));
        Assert.Equal((3, 0), Size(Again(new NumericMatrix([], [], 3))));

        static (int Rows, int Columns) Size(NumericMatrix matrix) => (matrix.RowCount, matrix.ColumnCount);
    }

    [Fact]
    public void AGzippedFileIsUnpacked()
    {
        var path = Path.Combine(_folder, "m.npy.gz");
        using (var file = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            file.Write(NpyBytes.Doubles("(2, 2)", 1, 2, 3, 4));
        }

        Assert.Equal([1, 2, 3, 4], Values(NumericMatrix.ReadNpy(path)));
    }

    [Fact]
    public void AFailedWriteLeavesTheFileThatWasThere()
    {
        var path = Path.Combine(_folder, "folder");
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(() => new NumericMatrix([1], ["a"]).WriteNpy(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    private static NumericMatrix Again(NumericMatrix matrix, NumericPrecision precision = NumericPrecision.Double) =>
        NumericMatrix.ReadNpy(new MemoryStream(Written(matrix, precision)));

    private static byte[] Written(NumericMatrix matrix, NumericPrecision precision)
    {
        var stream = new MemoryStream();
        matrix.WriteNpy(stream, precision);
        return stream.ToArray();
    }

    private static double[] Values(NumericMatrix matrix) => [.. Enumerable.Range(0, matrix.RowCount).SelectMany(row => matrix.Row(row).ToArray())];

    private static IEnumerable<long> Bits(NumericMatrix matrix) => Values(matrix).Select(BitConverter.DoubleToInt64Bits);
}
