namespace TaskGen.Learn.Tests;

public sealed class MatrixBuilderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1500)]
    [InlineData(9000)]
    public void RowsComeOneAfterTheOtherWhateverWasExpected(int capacity)
    {
        var builder = new MatrixBuilder(["a", "b"], capacity);
        for (var i = 0; i < 5000; i++)
        {
            var row = builder.Room();
            (row[0], row[1]) = (i, -i);
            builder.AddRow();
        }

        var matrix = Matrices.Of(builder);

        Assert.Equal((5000, 2), (matrix.RowCount, matrix.ColumnCount));
        Assert.Equal(Enumerable.Range(0, 5000).Select(static i => (double)i), matrix.Column(0));
        Assert.Equal(-4999, matrix[4999, 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[5000, 0]);
    }

    [Fact]
    public void RoomThatIsLeftIsNotWritten()
    {
        var builder = new MatrixBuilder(["a"], 100);
        builder.Room()[0] = 8;
        builder.Room()[0] = 7;
        builder.AddRow();
        builder.Room()[0] = 9;
        var stream = new MemoryStream();
        Matrices.Of(builder).WriteNpy(stream);
        stream.Position = 0;
        Assert.Equal([7], NumericMatrix.ReadNpy(stream).Column(0));
    }

    [Fact]
    public void RowsMayBeWithoutColumns()
    {
        var builder = new MatrixBuilder([], 3);
        builder.AddRow();
        Assert.Equal((1, 0), (Matrices.Of(builder).RowCount, Matrices.Of(builder).ColumnCount));
    }

    [Theory]
    [InlineData("a.csv", 1000, 1.2)]
    [InlineData("a.csv.gz", 0, 1)]
    [InlineData("a.npy", 0, 1)]
    public void LinesAreEstimatedWhereTheyAreText(string name, int least, double slack)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("1234567,1234567,1234567,1234567,1234567,1234567,1234567,1234567\n", 10_000)));
        var estimate = RowEstimate.Of(name, path);
        File.Delete(path);
        Assert.InRange(estimate, least * 10, least * 10 * slack);
    }
}
