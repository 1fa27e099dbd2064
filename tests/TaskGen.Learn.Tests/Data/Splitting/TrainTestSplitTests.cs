namespace TaskGen.Learn.Tests;

public class TrainTestSplitTests
{
    [Fact]
    public void SplitsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("train-test-split.json"))
        {
            if (@case.Error is not null)
            {
                Assert.Throws<ArgumentException>(() => Split(@case));
                continue;
            }

            var split = Split(@case);
            Assert.Equal(@case.Train!, split.Train);
            Assert.Equal(@case.Test!, split.Test);
        }
    }

    [Fact]
    public void WithValidationTheyAreThoseOfTwoCallsOfScikitLearn()
    {
        foreach (var @case in Expected.Read<ValidationCase>("validation-split.json"))
        {
            if (@case.Error is not null)
            {
                Assert.Throws<ArgumentException>(() => Split(@case));
                continue;
            }

            var split = Split(@case);
            Assert.Equal(@case.Train!, split.Train);
            Assert.Equal(@case.Validation!, split.Validation!);
            Assert.Equal(@case.Test!, split.Test);
        }
    }

    [Fact]
    public void NoGroupIsInTwoParts()
    {
        var groups = Enumerable.Range(0, 300).Select(row => row * row % 41).ToArray();
        var split = TrainTestSplit.Grouped(groups, 0.25, 3, 0.25);
        var rounds = new GroupShuffleSplit(1, 0.25, seed: 3).Split(new SplitInput(300, null, () => groups));
        Assert.Equal(rounds[0].Validation, split.Test);
        Assert.Equal(rounds[0].Train, split.Train.Concat(split.Validation!).Order());
        int[][] parts = [.. new[] { split.Train, split.Validation!, split.Test }.Select(part => part.Select(row => groups[row]).Distinct().ToArray())];
        Assert.Equal(groups.Distinct().Count(), parts.Sum(part => part.Length));
        Assert.Equal(parts[1].Length, (int)Math.Ceiling(0.25 * groups.Distinct().Count()));
    }

    [Fact]
    public void FirstTestRowsOfWineAreTheKnownOnes()
    {
        var split = TrainTestSplit.Create(178, 0.2, 12345);
        Assert.Equal([109, 68, 176, 55, 149], split.Test.Take(5));
        Assert.Equal((142, 36), (split.Train.Count, split.Test.Count));
    }

    [Fact]
    public void EveryRowIsInExactlyOnePart()
    {
        for (var count = 2; count < 60; count++)
        {
            var split = TrainTestSplit.Create(count, 0.3, count);
            Assert.Equal(Enumerable.Range(0, count), split.Train.Concat(split.Test).Order());
        }
    }

    [Fact]
    public void AppliedToAPartitionItGivesTheRowsInTheOrderOfTheSplit()
    {
        var rows = Points(25);
        var split = TrainTestSplit.Create(25, 0.2, 7);
        var partitions = split.Apply(Partition.Create(rows, PointRowSchema.Instance));
        Assert.Equal(split.Train.Select(position => rows[position]), partitions.Train);
        Assert.Equal(split.Test.Select(position => rows[position]), partitions.Test);
        Assert.Null(partitions.Validation);
        Assert.Equal(split.Train.Select(position => (double)position), partitions.Train.Features.Column(0));
    }

    [Fact]
    public void UnshuffledPartsAreTheFirstAndTheLastRows()
    {
        var rows = Points(10);
        var partitions = TrainTestSplit.Create(10, 0.25, shuffle: false).Apply(Partition.Create(rows, PointRowSchema.Instance));
        Assert.Equal(rows[..7], partitions.Train);
        Assert.Equal(rows[7..], partitions.Test);
    }

    [Fact]
    public void AppliedToAPartitionOfAnotherSizeItIsRefused()
    {
        var partition = Partition.Create(Points(9), PointRowSchema.Instance);
        var error = Assert.Throws<ArgumentException>(() => TrainTestSplit.Create(10, 0.2).Apply(partition));
        Assert.Contains("10 rows, the partition has 9", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.2)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void SizesOutsideOfZeroAndOneAreRefused(double testSize)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => TrainTestSplit.Create(10, testSize));
        Assert.Contains("above 0 and below 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void TooFewRowsForBothPartsAreRefused(int count)
    {
        var error = Assert.Throws<ArgumentException>(() => TrainTestSplit.Create(count, 0.5));
        Assert.Contains($"divides {count} rows into 0 for training and {count} for testing", error.Message, StringComparison.Ordinal);
    }

    private static TrainTestSplit Split(Case @case) => TrainTestSplit.Create(@case.Count, @case.TestSize, @case.Seed, @case.Shuffle);

    private static TrainTestSplit Split(ValidationCase @case) =>
        TrainTestSplit.Create(@case.Count, @case.TestSize, @case.Seed ?? 0, @case.Seed is not null, @case.ValidationSize);

    private static PointRow[] Points(int count) => [.. Enumerable.Range(0, count).Select(i => new PointRow(i, null, i % 3))];

    private sealed record Case(int Count, double TestSize, long Seed, bool Shuffle, int[]? Train, int[]? Test, string? Error);

    private sealed record ValidationCase(
        int Count, SplitSize TestSize, SplitSize ValidationSize, long? Seed, int[]? Train, int[]? Validation, int[]? Test, string? Error);
}
