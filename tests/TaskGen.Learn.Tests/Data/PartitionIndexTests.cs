namespace TaskGen.Learn.Tests;

public class PartitionIndexTests
{
    [Fact]
    public void PositionsAreTheGivenOnesInTheirOrder()
    {
        var index = new PartitionIndex([4, 1, 4]);
        Assert.Equal(3, index.Count);
        Assert.Equal([4, 1, 4], index);
    }

    [Fact]
    public void AllIsEveryPosition() => Assert.Equal([0, 1, 2], PartitionIndex.All(3));

    [Fact]
    public void NegativePositionsAreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartitionIndex([0, -1]));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 2)]
    [InlineData(64, 64)]
    [InlineData(100, 3)]
    [InlineData(1000, 7)]
    public void AllButSomeIsWhatIsLeft(int count, int step)
    {
        var random = new Random(count);
        for (var round = 0; round < 20; round++)
        {
            int[] gaps = [.. Enumerable.Range(0, count).Where(_ => random.Next(step) == 0)];
            var index = PartitionIndex.AllBut(count, gaps);
            Assert.Equal(Enumerable.Range(0, count).Except(gaps), index);
            Assert.Equal(count - gaps.Length, index.Count);
            Assert.Throws<ArgumentOutOfRangeException>(() => index[index.Count]);
            Assert.Throws<ArgumentOutOfRangeException>(() => index[-1]);
        }
    }

    [Fact]
    public void RunsOfGapsAtBothEndsAndInTheMiddleAreLeftOut()
    {
        int[] gaps = [.. Enumerable.Range(0, 70), .. Enumerable.Range(100, 200), .. Enumerable.Range(390, 10)];
        Assert.Equal(Enumerable.Range(70, 30).Concat(Enumerable.Range(300, 90)), PartitionIndex.AllBut(400, gaps));
    }

    [Fact]
    public void IndicesCutFromOthersGiveTheSamePositionsWhateverTheirForm()
    {
        PartitionIndex[] forms =
        [
            PartitionIndex.All(20), PartitionIndex.Range(3, 9), PartitionIndex.AllBut(20, [0, 4, 5, 19]), new([7, 2, 2, 11, 0, 9, 8, 1, 15]),
            PartitionIndex.Range(4, 0), PartitionIndex.AllBut(2, [0, 1]),
        ];
        foreach (var outer in forms)
        {
            foreach (var inner in forms.Where(inner => inner.All(position => position < outer.Count)))
            {
                Assert.Equal(inner.Select(position => outer[position]), inner.Within(outer.Count, outer));
            }
        }
    }

    [Fact]
    public void FoldsCostNoMoreThanTheRowsThatTheyHoldOut()
    {
        const int Rows = 100_000;
        var splitter = new KFold(10, shuffle: true);
        splitter.Split(100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var folds = splitter.Split(Rows);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // A permutation, the fold of each row and the rows that are held out: four bytes a row each; and what finds the gaps.
        Assert.InRange(allocated, 3 * 4 * Rows, 3.5 * 4 * Rows);
        Assert.Equal(9L * Rows, folds.Sum(fold => fold.Train.Count));
    }
}
