using System.Globalization;
using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

/// <summary>What holds for every pruner.</summary>
public class PrunerContractTests
{
    private const long Steps = 27;

    private static readonly Dictionary<string, Func<Pruner>> Pruners = new()
    {
        ["none"] = () => Pruner.None,
        ["median"] = () => Pruner.Median(startupTrials: 3),
        ["percentile"] = () => Pruner.Percentile(25, startupTrials: 3, warmupSteps: 2, interval: 3),
        ["successive halving"] = () => Pruner.SuccessiveHalving(Steps),
        ["asha"] = () => Pruner.Asha(maxResource: Steps),
        ["hyperband"] = () => Pruner.Hyperband(Steps),
        ["patience"] = () => Pruner.Patience(4),
        ["patient median"] = () => Pruner.Patience(2, 0.01, Pruner.Median()),
        ["threshold"] = () => Pruner.Threshold(upper: 1.5),
    };

    public static TheoryData<string> All => [.. Pruners.Keys];

    /// <summary>Those that compare trials and say that the best so far is never stopped.</summary>
    public static TheoryData<string> Comparing => [.. Pruners.Keys.Except(["none", "patience", "threshold"])];

    [Theory]
    [MemberData(nameof(All))]
    public void FirstTrialRunsToItsEndWhileItGetsBetter(string name)
    {
        var study = new SimulatedStudy(Create(name), 1, 1, Steps, static (_, step) => 1.0 / step).Run();
        Assert.Equal(TrialState.Complete, Assert.Single(study.History.Trials).State);
    }

    [Theory]
    [MemberData(nameof(Comparing))]
    public void BestSoFarIsNeverStopped(string name)
    {
        // Every trial is better at every step than all before it.
        var study = new SimulatedStudy(Create(name), 60, 1, Steps, static (trial, step) => (100 - trial) + (1.0 / step)).Run();
        Assert.All(study.History.Trials, static trial => Assert.Equal(TrialState.Complete, trial.State));
    }

    [Theory]
    [MemberData(nameof(Comparing))]
    public void EqualTrialsAreNotStopped(string name)
    {
        var study = new SimulatedStudy(Create(name), 60, 4, Steps, static (trial, step) => (1.0 / step) + (trial * 1e-12)).Run();
        Assert.All(study.History.Trials, static trial => Assert.Equal(TrialState.Complete, trial.State));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void MuchWorseTrialsAreStopped(string name)
    {
        // After twenty that get better come those that are bad from the start and get no better.
        var study = new SimulatedStudy(Create(name), 60, 1, Steps, static (trial, step) => trial < 20 ? 1.0 / step : 2).Run();
        var stopped = study.History.Trials.Count(static trial => trial.State == TrialState.Pruned);
        Assert.DoesNotContain(study.History.Trials.Take(20), static trial => trial.State == TrialState.Pruned);
        Assert.InRange(stopped, name == "none" ? 0 : 20, name == "none" ? 0 : 40);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NotANumberAndInfinityAreScoresAsAnyOther(string name)
    {
        var study = new SimulatedStudy(Create(name), 60, 7, Steps, static (trial, step) => ((trial + step) % 12 / 2, trial % 10) switch
        {
            (0 or 1, _) => double.NaN,
            (2, _) => double.PositiveInfinity,
            (_, 9) when step == Steps => double.NegativeInfinity,
            _ => 1.0 / step,
        }).Run();
        Assert.Equal(60, study.History.Finished.Count);
        Assert.Equal(name == "none", study.Decisions.TrueForAll(static decision => !decision.IsPruned));
    }

    [Theory]
    [MemberData(nameof(Comparing))]
    public void TrialsThatFailedStopNoOther(string name)
    {
        var history = new TrialHistory();
        for (var i = 0; i < 30; i++)
        {
            history.Failed([.. Enumerable.Repeat(-1000.0, 27)]);
        }

        var pruner = Create(name);
        var trial = history.Start([]);
        for (var step = 1; step <= Steps; step++)
        {
            trial.Report(step, 1.0);
            Assert.False(pruner.ShouldPrune(history, trial));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ThousandTrialsMayRunAtOnce(string name)
    {
        var study = new SimulatedStudy(Create(name), 1000, 1000, Steps, Noisy).Run();
        Assert.Equal(1000, study.History.Finished.Count);
        Assert.Contains(study.History.Trials, static trial => trial.State == TrialState.Complete);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void StudyThatWasReadBackGoesOnAsIfItHadNotStopped(string name)
    {
        var whole = new SimulatedStudy(Create(name), 80, 3, Steps, Noisy).Run();
        var pruner = Create(name);
        var history = new TrialHistory();

        // Every decision is made by a pruner that saw none of those before, on a history made of nothing but what was said.
        foreach (var (number, step, isPruned) in whole.Decisions)
        {
            while (history.Trials.Count <= number)
            {
                history.Start([]);
            }

            var trial = history.Trials[number];
            trial.Report(step, Noisy(number, step));
            Assert.Equal(isPruned, Create(name).ShouldPrune(history, trial));
            Assert.Equal(isPruned, pruner.ShouldPrune(history, trial));
            if (isPruned || step == Steps)
            {
                history.Finish(trial, isPruned ? TrialState.Pruned : TrialState.Complete, isPruned ? [] : [Noisy(number, step)]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TextTellsSettingsInInvariantForm(string name)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var text = Pruners[name]().ToString();
            Assert.Equal(Pruners[name]().ToString(), text);
            Assert.Matches(@"^[a-z-]+(\(.+\))?$", text);
            Assert.DoesNotMatch(@"\d,\d", text);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static ITrialPruner Create(string name) => Pruners[name]().Create(Direction.Minimize);

    // Curves that fall to a level of their own, with noise; any order of calls gives the same.
    private static double Noisy(int trial, long step)
    {
        var level = Hash(trial, 0);
        return level + (1.0 / step) + (0.1 * Hash(trial, step));
    }

    private static double Hash(int trial, long step)
    {
        var bits = ((ulong)trial * 0x9e3779b97f4a7c15) ^ ((ulong)(step + 1) * 0xc2b2ae3d27d4eb4f);
        bits = (bits ^ (bits >> 29)) * 0xbf58476d1ce4e5b9;
        return ((bits ^ (bits >> 32)) >> 11) * (1.0 / (1L << 53));
    }
}
