using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

public class HyperbandPrunerTests
{
    [Fact]
    public void BracketsGetTrialsInProportionToTheirSizes()
    {
        var pruner = new HyperbandPruner(Bracket.Hyperband(81), 3);
        int[] sizes = [81, 34, 15, 8, 5];
        foreach (var first in (int[])[0, 777])
        {
            var counts = Enumerable.Range(first, 1430).CountBy(pruner.BracketOf).ToDictionary();
            Assert.All(Enumerable.Range(0, 5), bracket => Assert.InRange(counts[bracket], (sizes[bracket] * 10) - 8, (sizes[bracket] * 10) + 8));
        }
    }

    [Fact]
    public void TrialsOfOtherBracketsAreNoRivals()
    {
        var pruner = new HyperbandPruner(Bracket.Hyperband(9), 3);
        var history = new TrialHistory();
        int[] expected = [0, 0, 0, 1];
        Assert.Equal(expected, Enumerable.Range(0, 4).Select(pruner.BracketOf));
        history.Running(1, 1, 1);
        Assert.True(pruner.ShouldPrune(history, history.Running(2)));
        Assert.True(pruner.ShouldPrune(history, history.Running(3)));

        // The second bracket starts at step 3, where only the first trial is, which belongs to another.
        Assert.False(pruner.ShouldPrune(history, history.Running(9, 9, 9)));
    }

    [Fact]
    public void LastBracketStopsNothing()
    {
        var pruner = new HyperbandPruner(Bracket.Hyperband(9), 3);
        var history = new TrialHistory();
        for (var number = 0; number < 60; number++)
        {
            var trial = history.Running([.. Enumerable.Repeat((double)number, 9)]);
            Assert.False(pruner.BracketOf(number) == 2 && pruner.ShouldPrune(history, trial));
        }

        Assert.Contains(history.Trials, trial => pruner.BracketOf(trial.Number) == 2);
    }
}
