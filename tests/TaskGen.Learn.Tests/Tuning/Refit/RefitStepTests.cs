using TaskGen.Learn.Tuning.Refit;

namespace TaskGen.Learn.Tests.Tuning.Refit;

public class RefitStepTests
{
    [Fact]
    public void MedianOfAnOddNumberOfFoldsIsTheMiddleOne() =>
        Assert.Equal(20, RefitStep.MedianBest([Fold(5, 1, 3), Fold(5, 4, 3), Fold(1, 2, 3), Fold(3, 1, 2), Fold(9, 9, 1)]));

    [Theory]
    [InlineData(10, 20, 15)]
    [InlineData(10, 11, 10)]
    [InlineData(long.MaxValue - 2, long.MaxValue, long.MaxValue - 1)]
    public void MedianOfAnEvenNumberOfFoldsLiesBetween(long one, long other, long expected) =>
        Assert.Equal(expected, RefitStep.MedianBest([[new(other, 1)], [new(one, 1)]]));

    [Fact]
    public void FirstOfEqualStepsIsTheBest()
    {
        Assert.Equal(20, RefitStep.MedianBest([Fold(5, 1, 1 - 1e-11)]));
        Assert.Equal(30, RefitStep.MedianBest([Fold(5, 1, 1 - 1e-9)]));
        Assert.Equal(10, RefitStep.MedianBest([Fold(double.PositiveInfinity, double.PositiveInfinity)]));
        Assert.Equal(10, RefitStep.MedianBest([Fold(double.NegativeInfinity, double.NegativeInfinity)]));
    }

    [Fact]
    public void NotANumberIsNoBest() => Assert.Equal(20, RefitStep.MedianBest([Fold(double.NaN, 5, double.NaN)]));

    [Fact]
    public void FoldsWithoutNumbersAreLeftOut()
    {
        Assert.Equal(20, RefitStep.MedianBest([Fold(), Fold(2, 1), Fold(double.NaN)]));
        Assert.Null(RefitStep.MedianBest([Fold(), Fold(double.NaN)]));
        Assert.Null(RefitStep.MedianBest([]));
    }

    // Scores at steps 10, 20, …
    private static IntermediateScore[] Fold(params double[] scores) => [.. scores.Select(static (score, i) => new IntermediateScore((i + 1) * 10, score))];
}
