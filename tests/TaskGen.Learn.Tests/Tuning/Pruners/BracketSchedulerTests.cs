using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

public class BracketSchedulerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(200)]
    public void RoundOfHyperbandGivesEachRungWhatItsTableSays(int concurrency)
    {
        var scheduler = Create(Pruner.Hyperband(81));
        Assert.Equal(143, scheduler.RoundTrials);
        var study = new ScheduledStudy(scheduler, 143, concurrency, 81, Mixed).Run();
        var first = 0;
        foreach (var bracket in Bracket.Hyperband(81))
        {
            var members = study.History.Trials.Skip(first).Take(bracket.Rungs[0].Trials).ToList();
            Assert.Equal(
                bracket.Rungs.Select(static rung => rung.Trials),
                bracket.Rungs.Select(rung => members.Count(member => member.LastStep >= rung.Resource)));
            Assert.All(members, member => Assert.Contains(member.LastStep, bracket.Rungs.Select(static rung => rung.Resource)));
            first += members.Count;
        }

        // Each trial that is promoted goes on where it was: 81·1 + 27·2 + 9·6 + 3·18 + 1·54, and so on.
        Assert.Equal(297 + (34 * 3) + (11 * 6) + (3 * 18) + 54 + (15 * 9) + (5 * 18) + 54 + (8 * 27) + (2 * 54) + (5 * 81), study.Steps);
    }

    [Fact]
    public void BestOfARungGoOn()
    {
        var study = new ScheduledStudy(Create(Pruner.SuccessiveHalving(9)), 9, 1, 9, Mixed).Run();
        var byScore = study.History.Trials.OrderBy(static trial => Mixed(trial.Number, 1)).ToList();
        Assert.Equal(9, byScore[0].LastStep);
        Assert.Equal([3, 3], byScore[1..3].Select(static trial => trial.LastStep));
        Assert.All(byScore[3..], static trial => Assert.Equal(1, trial.LastStep));
        Assert.Equal(TrialState.Complete, byScore[0].State);
        Assert.All(byScore[1..], static trial => Assert.Equal(TrialState.Pruned, trial.State));
    }

    [Fact]
    public void OneAtATimeStartsTheNextBracketWhenTheLastIsDone()
    {
        var study = new ScheduledStudy(Create(Pruner.SuccessiveHalving(4, reductionFactor: 2)), 8, 1, 4, static (trial, _) => trial).Run();
        string[] expected =
        [
            "Start 0 1", "Start 1 1", "Start 2 1", "Start 3 1", "Stop 2", "Stop 3", "Continue 0 2", "Continue 1 2", "Stop 1", "Continue 0",
            "Start 4 1", "Start 5 1", "Start 6 1", "Start 7 1", "Stop 6", "Stop 7", "Continue 4 2", "Continue 5 2", "Stop 5", "Continue 4",
        ];
        Assert.Equal(expected, study.Jobs.Select(static job => $"{job.Kind} {job.Trial}{(job.Limit == long.MaxValue ? "" : $" {job.Limit}")}"));
    }

    [Fact]
    public void WhileTrialsWaitTheNextBracketStarts()
    {
        var scheduler = Create(Pruner.SuccessiveHalving(2, reductionFactor: 2));
        var history = new TrialHistory();
        history.Start([], 1);
        history.Start([], 1).Report(1, 5);
        Assert.Equal(new(TrialJobKind.Start, null, 1), scheduler.Next(history, canStart: true));
        Assert.Equal(new(TrialJobKind.Wait), scheduler.Next(history, canStart: false));
    }

    [Fact]
    public void EqualScoresGoOnByNumber()
    {
        var study = new ScheduledStudy(Create(Pruner.SuccessiveHalving(9)), 9, 4, 9, static (trial, _) => trial == 7 ? 0 : 1 - (trial * 1e-12)).Run();
        Assert.Equal([0, 1, 7], study.History.Trials.Where(static trial => trial.LastStep >= 3).Select(static trial => trial.Number));
        Assert.Equal(9, study.History.Trials[7].LastStep);
    }

    [Fact]
    public void BracketThatIsNotFullGoesOnWhenNoTrialMayStart()
    {
        // Of 14 of 27 planned trials a third goes on, the fraction dropped: 4, and 1 of them.
        var study = new ScheduledStudy(Create(Pruner.SuccessiveHalving(27)), 14, 3, 27, Mixed).Run();
        Assert.Equal([14, 4, 1, 1], ((long[])[1, 3, 9, 27]).Select(step => study.History.Trials.Count(trial => trial.LastStep >= step)));
    }

    [Fact]
    public void NotANumberNeverGoesOn()
    {
        var study = new ScheduledStudy(Create(Pruner.SuccessiveHalving(9)), 18, 4, 9, static (trial, _) => trial is 4 or > 8 ? trial % 9 : double.NaN).Run();
        Assert.Equal([4], study.History.Trials.Take(9).Where(static trial => trial.LastStep > 1).Select(static trial => trial.Number));
        Assert.Equal([9], study.History.Trials.Skip(9).Where(static trial => trial.LastStep == 9).Select(static trial => trial.Number));
    }

    [Fact]
    public void BracketWithoutNumbersEndsWithoutAWinner()
    {
        var study = new ScheduledStudy(Create(Pruner.SuccessiveHalving(9)), 9, 4, 9, static (_, _) => double.NaN).Run();
        Assert.All(study.History.Trials, static trial => Assert.Equal(TrialState.Pruned, trial.State));
    }

    [Fact]
    public void TrialThatFailsIsNotWaitedFor()
    {
        var scheduler = Create(Pruner.SuccessiveHalving(3));
        var history = new TrialHistory();
        for (var i = 0; i < 3; i++)
        {
            history.Start([], 1).Report(1, i);
        }

        Assert.Equal(new(TrialJobKind.Stop, history.Trials[1]), scheduler.Next(history, false));
        history.Finish(history.Trials[1], TrialState.Pruned);
        history.Finish(history.Trials[2], TrialState.Pruned);
        history.Trials[0].ContinueTo(long.MaxValue);
        Assert.Equal(new(TrialJobKind.Wait), scheduler.Next(history, false));
        history.Finish(history.Trials[0], TrialState.Failed);
        Assert.Equal(new(TrialJobKind.End), scheduler.Next(history, false));
    }

    [Fact]
    public void TrialThatEndsBeforeARungCompetesWithItsScore()
    {
        var scheduler = Create(Pruner.SuccessiveHalving(4, minResource: 2, reductionFactor: 2));
        var history = new TrialHistory();
        history.Finish(history.Start([], 2), TrialState.Complete, 1);
        var other = history.Start([], 2);
        other.Report(2, 5);
        Assert.Equal(new(TrialJobKind.Stop, other), scheduler.Next(history, true));
    }

    [Fact]
    public void ReportThatStepsOverRungsSavesContinuing()
    {
        // With a report every fourth step, rungs 1 and 3 are both met at step 4.
        var study = new ScheduledStudy(Create(Pruner.SuccessiveHalving(9)), 9, 2, 9, Mixed, stride: 4).Run();
        Assert.Equal(1, study.Jobs.Count(static job => job.Kind == TrialJobKind.Continue));
        Assert.Equal([4, 4, 4, 4, 4, 4, 4, 4, 12], study.History.Trials.Select(static trial => trial.LastStep).Order());
    }

    [Fact]
    public void AnswersAreAFunctionOfTheHistory()
    {
        var pruner = Pruner.Hyperband(27);
        var asked = 0;
        new ScheduledStudy(Create(pruner), 120, 5, 27, Mixed)
        {
            BeforeReport = study =>
            {
                var (copy, other) = (Copy(study.History), Create(pruner));
                var (expected, found) = (Create(pruner).Next(study.History, study.CanStart), other.Next(copy, study.CanStart));
                Assert.Equal((expected.Kind, expected.Trial?.Number, expected.Limit), (found.Kind, found.Trial?.Number, found.Limit));
                asked++;
            },
        }.Run();
        Assert.InRange(asked, 120, 10_000);
    }

    [Fact]
    public void LargerBudgetOfTrialsGoesOnWithTheBracketThatWasLeft()
    {
        var scheduler = Create(Pruner.SuccessiveHalving(9));
        var study = new ScheduledStudy(scheduler, 5, 1, 9, Mixed).Run();
        Assert.Equal(new(TrialJobKind.Start, null, 1), scheduler.Next(study.History, canStart: true));
        for (var i = 0; i < 4; i++)
        {
            study.History.Start([], 1).Report(1, -1 - i);
        }

        // Three places: the new trial with the highest score gets none.
        Assert.Equal(new(TrialJobKind.Stop, study.History.Trials[5]), scheduler.Next(study.History, canStart: false));
    }

    [Fact]
    public void ThousandTrialsMayRunAtOnce()
    {
        var study = new ScheduledStudy(Create(Pruner.Hyperband(9)), 1020, 1020, 9, Mixed).Run();
        Assert.Equal(60 * (1 + 1 + 3), study.History.Trials.Count(static trial => trial.State == TrialState.Complete));
    }

    [Fact]
    public void OnlyPrunersWhoseTrialsWaitHaveASchedule()
    {
        Assert.NotNull(Pruner.SuccessiveHalving(9).CreateScheduler());
        Assert.NotNull(Pruner.Hyperband(9).CreateScheduler());
        Assert.Null(Pruner.Asha().CreateScheduler());
        Assert.Null(Pruner.Median().CreateScheduler());
        Assert.Null(Pruner.None.CreateScheduler());
    }

    private static ITrialScheduler Create(Pruner pruner) => pruner.CreateScheduler()!;

    private static TrialHistory Copy(TrialHistory history)
    {
        var copy = new TrialHistory();
        foreach (var trial in history.Trials)
        {
            var other = copy.Start([], trial.Limit);
            foreach (var (step, score) in trial.Reports)
            {
                other.Report(step, score);
            }

            if (trial.State != TrialState.Running)
            {
                copy.Finish(other, trial.State, trial.Scores);
            }
        }

        return copy;
    }

    // Levels in no order of the numbers, from 1 to 1009; the order does not change with the steps.
    private static double Mixed(int trial, long step) => ((trial + 1) * 367 % 1009) + (1.0 / step);
}
