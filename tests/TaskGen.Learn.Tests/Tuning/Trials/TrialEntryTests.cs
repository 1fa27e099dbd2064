using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Trials;

public class TrialEntryTests
{
    [Fact]
    public void StepsOfAnAttemptThatStartedOverAreNotTakenTwice()
    {
        var trial = new TrialHistory().Start([]);
        Assert.True(trial.Report(1, 5));
        Assert.True(trial.Report(3, 4));
        Assert.False(trial.Report(3, 7));
        Assert.False(trial.Report(2, 0));
        Assert.True(trial.Report(4, 6));
        Assert.Equal([new(1, 5), new(3, 4), new(4, 6)], trial.Reports);
        Assert.Equal(4, trial.LastStep);
    }

    [Fact]
    public void BestScoreIsThatOfTheFirstReports()
    {
        var trial = new TrialHistory().Start([]);
        double[] scores = [double.NaN, 5, 7, double.NaN, 4];
        for (var i = 0; i < scores.Length; i++)
        {
            trial.Report(i * 10, scores[i]);
        }

        double[] expected = [double.PositiveInfinity, double.PositiveInfinity, 5, 5, 5, 4];
        Assert.Equal(expected, Enumerable.Range(0, 6).Select(trial.BestOf));
        Assert.Equal([0, 1, 1, 2, 5], ((long[])[-1, 0, 9, 10, 1000]).Select(trial.ReportsUpTo));
    }

    [Fact]
    public void TrialPausesAtItsLimit()
    {
        var history = new TrialHistory();
        var trial = history.Start([], limit: 3);
        trial.Report(2, 1);
        Assert.False(trial.IsPaused);
        trial.Report(4, 1);
        Assert.True(trial.IsPaused);
        trial.ContinueTo(long.MaxValue);
        Assert.False(trial.IsPaused);
    }

    [Fact]
    public void TrialThatEndedIsNotPaused()
    {
        var history = new TrialHistory();
        var trial = history.Start([], limit: 1);
        trial.Report(1, 1);
        history.Finish(trial, TrialState.Complete, 1);
        Assert.False(trial.IsPaused);
    }
}
