namespace TaskGen.Learn.Tests;

public class NumericMatrixTests
{
    private static readonly NumericMatrix Matrix = new([1, 2, 3, 4, 5, 6], ["a", "b"]);

    [Fact]
    public void RowsAndColumnsHoldTheValuesRowAfterRow()
    {
        Assert.Equal((3, 2), (Matrix.RowCount, Matrix.ColumnCount));
        Assert.Equal([3, 4], Matrix.Row(1).ToArray());
        Assert.Equal([2, 4, 6], Matrix.Column(1));
        Assert.Equal(5, Matrix[2, 0]);
    }

    [Fact]
    public void ViewsOfViewsReferToTheSameRows()
    {
        var view = Matrix.Select(new PartitionIndex([2, 0, 2])).Select(new PartitionIndex([1, 2]));
        Assert.Equal([1, 5], view.Column(0));
        Assert.True(Matrix.Row(2) == view.Row(1));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 0)]
    public void RowsOutsideAreRefused(int row, int column) => Assert.Throws<ArgumentOutOfRangeException>(() => Matrix[row, column]);

    [Fact]
    public void ColumnsOutsideAreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Column(2));

    [Fact]
    public void PositionsOutsideOfTheMatrixOrTheViewAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Select(new PartitionIndex([3])));
        var view = Matrix.Select(new PartitionIndex([2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.Select(new PartitionIndex([1])));
    }

    [Fact]
    public void ValuesThatDoNotFillRowsAreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new NumericMatrix([1, 2, 3], ["a", "b"]));
        Assert.Contains("3 values do not fill rows of 2 columns", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new NumericMatrix([1], []));
    }
}
