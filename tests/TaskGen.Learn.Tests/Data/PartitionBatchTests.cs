namespace TaskGen.Learn.Tests;

public class PartitionBatchTests
{
    private static readonly Partition<PointRow> Points =
        new([.. Enumerable.Range(0, 10).Select(static i => new PointRow(i, i * 2, i % 3))], PointRowSchema.Instance);

    [Theory]
    [InlineData(3, new[] { 3, 3, 3, 1 })]
    [InlineData(5, new[] { 5, 5 })]
    [InlineData(10, new[] { 10 })]
    [InlineData(99, new[] { 10 })]
    public void BatchesAreInTheOrderOfThePartition(int size, int[] sizes)
    {
        Partition<PointRow>[] batches = [.. Points.Batches(size)];
        Assert.Equal(sizes, batches.Select(static batch => batch.Count));
        Assert.Equal(Points, batches.SelectMany(static batch => batch));
        Assert.Equal(Points.Features[3, 0], batches[3 / size].Features[3 % size, 0]);
    }

    [Fact]
    public void ShuffledBatchesHoldEachRowOnce()
    {
        PointRow[] first = [.. Points.Batches(4, shuffleSeed: 1).SelectMany(static batch => batch)];
        Assert.Equal(Points.Order(Comparer<PointRow>.Create(static (a, b) => a.Width.CompareTo(b.Width))), first.OrderBy(static row => row.Width));
        Assert.NotEqual(Points, first);
        Assert.Equal(first, Points.Batches(4, shuffleSeed: 1).SelectMany(static batch => batch));
        Assert.NotEqual(first, Points.Batches(4, shuffleSeed: 2).SelectMany(static batch => batch));
    }

    [Fact]
    public void ABatchIsAView()
    {
        var view = Points.Select(new PartitionIndex([9, 1, 5])).Batches(2).First();
        Assert.Same(Points[9], view[0]);
        Assert.Same(Points[1], view[1]);
    }

    [Fact]
    public void TheSizeIsCheckedAtOnce()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Points.Batches(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Points.Batches(1, shuffleSeed: -1));
    }

    [Fact]
    public void BalancedClassesCountTheSame() =>
        Assert.Equal([(0, 10 / (3.0 * 4)), (1, 10 / 9.0), (2, 10 / 9.0)], Points.BalancedClassWeights().Select(static pair => (pair.Key, pair.Value)));

    [Fact]
    public void SinglesAreInTheOrderOfAView() =>
        Assert.Equal([9f, 18f, 1f, 2f], Points.Select(new PartitionIndex([9, 1])).Features.ToSingle());

    [Fact]
    public void RowsWithoutAWeightHaveNone() => Assert.Null(Points.Weights());
}
