using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

/// <summary>Pruners that look at one trial alone: patience and threshold.</summary>
public class SingleTrialPrunerTests
{
    [Theory]
    [InlineData(new double[] { 3, 3, 3 }, false)]
    [InlineData(new double[] { 3, 3, 3, 3 }, true)]
    [InlineData(new double[] { 3, 2, 2, 2 }, false)]
    [InlineData(new double[] { 3, 2, 2, 2, 2 }, true)]
    [InlineData(new double[] { 3, 4, 5, 2.9 }, false)]
    [InlineData(new double[] { 3, 4, 5, 3 - 1e-11 }, true)]
    [InlineData(new double[] { double.NaN, double.NaN, double.NaN, double.NaN }, true)]
    [InlineData(new double[] { double.NaN, double.NaN, double.NaN, 1e9 }, false)]
    [InlineData(new double[] { double.NegativeInfinity, 1, 1, double.NegativeInfinity }, true)]
    public void PatienceEndsAfterSoManyReportsWithoutABetterScore(double[] scores, bool expected) =>
        Assert.Equal(expected, Prunes(Pruner.Patience(3), scores));

    [Theory]
    [InlineData(2.96, true)]
    [InlineData(2.94, false)]
    public void PatienceAsksForAChangeOfAllReportsTogether(double last, bool expected) =>
        Assert.Equal(expected, Prunes(Pruner.Patience(3, minimumChange: 0.05), 3, 2.99, 2.97, last));

    [Fact]
    public void PatienceAsksTheOtherPruner()
    {
        var history = new TrialHistory();
        history.Complete(5, 5, 5, 5);
        var pruner = Pruner.Patience(2, pruner: Pruner.Median(0)).Create(Direction.Minimize);
        Assert.False(pruner.ShouldPrune(history, history.Running(4, 4, 4)));
        Assert.True(pruner.ShouldPrune(history, history.Running(6, 6, 6)));
        Assert.False(pruner.ShouldPrune(history, history.Running(8, 7, 6)));
    }

    [Theory]
    [InlineData(Direction.Minimize, 0.5, false)]
    [InlineData(Direction.Minimize, 2.0, false)]
    [InlineData(Direction.Minimize, 0.4, true)]
    [InlineData(Direction.Minimize, 2.1, true)]
    [InlineData(Direction.Minimize, double.NaN, true)]
    [InlineData(Direction.Maximize, -0.5, false)]
    [InlineData(Direction.Maximize, -2.0, false)]
    [InlineData(Direction.Maximize, -0.4, true)]
    [InlineData(Direction.Maximize, -2.1, true)]
    [InlineData(Direction.Maximize, double.NaN, true)]
    public void ThresholdsAreInTheDirectionOfTheStudy(Direction direction, double score, bool expected)
    {
        var history = new TrialHistory();
        Assert.Equal(expected, Pruner.Threshold(0.5, 2).Create(direction).ShouldPrune(history, history.Running(score)));
    }

    [Fact]
    public void ThresholdWaitsForWarmUp()
    {
        var pruner = Pruner.Threshold(upper: 1, warmupSteps: 2);
        Assert.False(Prunes(pruner, 9));
        Assert.True(Prunes(pruner, 9, 9));
        Assert.False(Prunes(pruner, 9, 1));
    }

    [Fact]
    public void ThresholdWithoutBoundsStopsWhatIsNotANumber()
    {
        Assert.False(Prunes(Pruner.Threshold(), double.PositiveInfinity));
        Assert.True(Prunes(Pruner.Threshold(), double.NaN));
    }

    [Fact]
    public void NoneStopsNothing() => Assert.False(Prunes(Pruner.None, double.NaN, double.PositiveInfinity));

    [Fact]
    public void SettingsOutOfRangeAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Patience(0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Patience(1, double.NaN));
        Assert.Throws<ArgumentException>(static () => Pruner.Threshold(2, 1));
        Assert.Throws<ArgumentException>(static () => Pruner.Threshold(double.NaN));
    }

    private static bool Prunes(Pruner pruner, params double[] scores)
    {
        var history = new TrialHistory();
        return pruner.Create(Direction.Minimize).ShouldPrune(history, history.Running(scores));
    }
}
