using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

public class PercentilePrunerTests
{
    [Theory]
    [InlineData(2.4, false)]
    [InlineData(2.5, false)]
    [InlineData(2.5 + 1e-11, false)]
    [InlineData(2.6, true)]
    public void MedianOfAnEvenCountLiesBetweenTheMiddleTwo(double score, bool expected) => Assert.Equal(expected, Prunes(Pruner.Median(0), score));

    [Theory]
    [InlineData(25, 1.75, false)]
    [InlineData(25, 1.76, true)]
    [InlineData(0, 1, false)]
    [InlineData(0, 1.1, true)]
    [InlineData(100, 4, false)]
    [InlineData(100, 4.1, true)]
    public void PercentileIsTheShareThatGoesOn(double percentile, double score, bool expected) =>
        Assert.Equal(expected, Prunes(Pruner.Percentile(percentile, 0), score));

    [Fact]
    public void BestSoFarIsComparedOnBothSides()
    {
        var history = new TrialHistory();
        history.Complete(5, 1, 9);
        var noisy = history.Running(7, 1, 8);
        Assert.False(Median(0).ShouldPrune(history, noisy));
        var worse = history.Running(7, 2, 2);
        Assert.True(Median(0).ShouldPrune(history, worse));
    }

    [Fact]
    public void OnlyWhatOthersHadReachedAtTheSameStepCounts()
    {
        var history = new TrialHistory();
        history.Complete(5, 1);
        Assert.False(Median(0).ShouldPrune(history, history.Running(5)));
        Assert.True(Median(0).ShouldPrune(history, history.Running(5, 5)));
    }

    [Fact]
    public void StepsThatOthersDidNotReportAreThoseBefore()
    {
        var history = new TrialHistory();
        var other = history.RunningAt((10, 3), (20, 1));
        history.Finish(other, TrialState.Complete, 1);
        Assert.False(Median(0).ShouldPrune(history, history.RunningAt((9, 99))));
        Assert.False(Median(0).ShouldPrune(history, history.RunningAt((15, 3))));
        Assert.True(Median(0).ShouldPrune(history, history.RunningAt((15, 4))));
        Assert.True(Median(0).ShouldPrune(history, history.RunningAt((21, 3))));
    }

    [Fact]
    public void NoneIsStoppedBeforeEnoughAreComplete()
    {
        var history = new TrialHistory();
        history.Complete(1);
        history.Complete(1);
        history.Failed(1);
        history.Running(1);
        Assert.False(Median(3).ShouldPrune(history, history.Running(9)));
        history.Complete(1);
        Assert.True(Median(3).ShouldPrune(history, history.Running(9)));
    }

    [Fact]
    public void NoneIsStoppedBeforeWarmUp()
    {
        var history = new TrialHistory();
        history.Complete(1, 1, 1, 1);
        var pruner = Pruner.Median(0, warmupSteps: 3).Create(Direction.Minimize);
        Assert.False(pruner.ShouldPrune(history, history.Running(9, 9)));
        Assert.True(pruner.ShouldPrune(history, history.Running(9, 9, 9)));
    }

    [Theory]
    [InlineData(new long[] { 2 }, true)]
    [InlineData(new long[] { 2, 3 }, false)]
    [InlineData(new long[] { 2, 3, 6 }, false)]
    [InlineData(new long[] { 2, 3, 6, 7 }, true)]
    [InlineData(new long[] { 2, 9 }, true)]
    [InlineData(new long[] { 2, 9, 11 }, false)]
    [InlineData(new long[] { 2, 9, 12 }, true)]
    public void DecisionsAreAnIntervalApart(long[] steps, bool expected)
    {
        var history = new TrialHistory();
        history.Complete(1, 1);
        var trial = history.RunningAt([.. steps.Select(static step => (step, 9.0))]);
        Assert.Equal(expected, Pruner.Median(0, warmupSteps: 2, interval: 5).Create(Direction.Minimize).ShouldPrune(history, trial));
    }

    [Fact]
    public void InfinitiesLeaveTheMedianANumber()
    {
        var history = new TrialHistory();
        history.Complete(double.NegativeInfinity);
        history.Complete(double.PositiveInfinity);
        Assert.False(Median(0).ShouldPrune(history, history.Running(1e300)));
        Assert.False(Median(0).ShouldPrune(history, history.Running(double.NaN)));
        history.Complete(5);
        Assert.True(Median(0).ShouldPrune(history, history.Running(double.NaN)));
    }

    [Fact]
    public void SettingsOutOfRangeAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Median(-1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Median(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Median(1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Percentile(101));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Percentile(double.NaN));
    }

    private static bool Prunes(Pruner pruner, double score)
    {
        var history = new TrialHistory();
        foreach (var other in (double[])[3, 1, 4, 2])
        {
            history.Complete(other);
        }

        return pruner.Create(Direction.Maximize).ShouldPrune(history, history.Running(score));
    }

    private static ITrialPruner Median(int startupTrials) => Pruner.Median(startupTrials).Create(Direction.Minimize);
}
