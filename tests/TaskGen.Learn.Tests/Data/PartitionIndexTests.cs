namespace TaskGen.Learn.Tests;

public class PartitionIndexTests
{
    [Fact]
    public void PositionsKeepTheirOrderAndMayRepeat()
    {
        var index = new PartitionIndex([4, 1, 4]);
        Assert.Equal([4, 1, 4], index);
        Assert.Equal((3, 1), (index.Count, index[1]));
    }

    [Fact]
    public void AllIsEveryPosition() => Assert.Equal([0, 1, 2], PartitionIndex.All(3));

    [Fact]
    public void NegativePositionsAreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartitionIndex([0, -1]));
}
