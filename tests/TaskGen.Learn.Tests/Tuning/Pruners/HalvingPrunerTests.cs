using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

public class HalvingPrunerTests
{
    [Fact]
    public void OneInThreeOfThoseThatReachedARungGoesOn()
    {
        // What is kept of those that came so far, the newest among them: 1 of 1, 1 of 2, 1 of 3, 1 of 4, 1 of 5, 2 of 6.
        double[] scores = [5, 6, 4, 4.5, 4.2, 4.1];
        bool[] expected = [false, true, false, true, true, false];
        var history = new TrialHistory();
        var pruner = Pruner.Asha(reductionFactor: 3).Create(Direction.Minimize);
        Assert.Equal(expected, scores.Select(score => pruner.ShouldPrune(history, history.Running(score))));
    }

    [Fact]
    public void TrialsAreJudgedAtRungsAlone()
    {
        var history = new TrialHistory();
        history.Complete([.. Enumerable.Repeat(1.0, 40)]);
        var pruner = Pruner.Asha(minResource: 2, maxResource: 30, reductionFactor: 4).Create(Direction.Minimize);
        var trial = history.Start([]);
        var judged = new List<long>();
        for (var step = 1; step <= 40; step++)
        {
            trial.Report(step, 9);
            if (pruner.ShouldPrune(history, trial))
            {
                judged.Add(step);
            }
        }

        Assert.Equal([2, 8], judged);
    }

    [Fact]
    public void ResourceWithoutEndHasRungsToTheEndOfNumbers()
    {
        var rungs = HalvingPruner.Rungs(1, long.MaxValue, 2);
        Assert.Equal(Enumerable.Range(0, 63).Select(static power => 1L << power), rungs);
    }

    [Theory]
    [InlineData(27, new long[] { 1, 3, 9 })]
    [InlineData(28, new long[] { 1, 3, 9, 27 })]
    [InlineData(1, new long[0])]
    public void RungsAreBelowTheMaximum(long maxResource, long[] expected) => Assert.Equal(expected, HalvingPruner.Rungs(1, maxResource, 3));

    [Fact]
    public void FirstReportAfterARungCounts()
    {
        var history = new TrialHistory();
        history.RunningAt((2, 9), (4, 5), (8, 1));
        var pruner = Pruner.Asha(minResource: 3, reductionFactor: 3).Create(Direction.Minimize);
        Assert.False(pruner.ShouldPrune(history, history.RunningAt((1, 9))));
        Assert.False(pruner.ShouldPrune(history, history.RunningAt((1, 9), (5, 4))));
        Assert.True(pruner.ShouldPrune(history, history.RunningAt((1, 9), (5, 6))));
    }

    [Fact]
    public void ReportThatStepsOverRungsIsJudgedAtEachOfThem()
    {
        var history = new TrialHistory();
        history.RunningAt((1, 9), (3, 2));
        var pruner = Pruner.Asha().Create(Direction.Minimize);
        Assert.True(pruner.ShouldPrune(history, history.RunningAt((4, 5))));
        Assert.False(pruner.ShouldPrune(history, history.RunningAt((4, 1))));
    }

    [Fact]
    public void CompleteTrialThatNeededFewerStepsCompetesAtLaterRungs()
    {
        var history = new TrialHistory();
        history.Complete(3, 2);
        var pruner = Pruner.Asha(minResource: 9).Create(Direction.Minimize);
        Assert.True(pruner.ShouldPrune(history, history.RunningAt((9, 5))));
        Assert.False(pruner.ShouldPrune(history, history.RunningAt((9, 1))));
    }

    [Fact]
    public void FailedTrialsCountButTakeNoPlace()
    {
        var history = new TrialHistory();
        history.Running(1);
        history.Running(2);
        var pruner = Pruner.Asha(reductionFactor: 4).Create(Direction.Minimize);
        var trial = history.Running(1.5);
        Assert.True(pruner.ShouldPrune(history, trial));
        for (var i = 0; i < 5; i++)
        {
            history.Failed(0);
        }

        Assert.True(history.Trials.Count == 8 && !pruner.ShouldPrune(history, trial));
    }

    [Fact]
    public void NotANumberIsWorseThanAnyScore()
    {
        var history = new TrialHistory();
        history.Running(1e300);
        Assert.True(Pruner.Asha().Create(Direction.Minimize).ShouldPrune(history, history.Running(double.NaN)));
    }

    [Fact]
    public void SettingsOutOfRangeAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Asha(0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Asha(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Asha(reductionFactor: 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.SuccessiveHalving(9, trials: 8));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pruner.Hyperband(0));
    }
}
