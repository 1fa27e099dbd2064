using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

/// <summary>When a search takes one value of a good trial anew, and what it then tries.</summary>
public sealed class ValleyEscapeTests
{
    private const int Interval = 12;
    private const int Due = 42;

    private readonly UnitCube _cube = new(new SearchSpace([.. Enumerable.Range(0, 3).Select(static i => SearchDimension.Real("x" + i, 0, 1))]));
    private readonly TrialHistory _history = new();

    [Fact]
    public void ItIsDueNowAndThenWhereNothingGetsBetter()
    {
        var trials = Ended(Due, static number => number < 10 ? 10 - number : 1 + (number * 1e-9));

        Assert.Equal([42, 54, 66], Enumerable.Range(0, 70).Where(number => Escape().IsDue(number, trials)));
    }

    [Fact]
    public void ItIsNotDueWhileTheSearchGetsBetter() => Assert.False(Escape().IsDue(Due, Ended(Due, static number => 100 - number)));

    [Fact]
    public void WhatIsLittleBesideTheDifferencesOfTheBestTenthIsNoProgress() =>
        Assert.True(Escape().IsDue(138, Ended(138, static number => number < 126 ? 1 + (number * 0.01) : 1 - (number * 1e-6))));

    [Fact]
    public void IfAllOfTheBestTenthIsOfLateTheSearchGoesOnWell() =>
        Assert.False(Escape().IsDue(Due, Ended(Due, static number => number < 30 ? 1 + number : 1 - (number * 1e-6))));

    [Fact]
    public void OneValueOfAGoodTrialIsDrawnAnew()
    {
        var trials = Ended(Due, static number => number);
        var seen = new HashSet<int>();
        for (var number = 0; number < 100; number++)
        {
            var random = new StreamRandom(1, number);
            var point = Escape().Draw(ref random, trials, good: 2)!;

            var changed = Enumerable.Range(0, 2).Select(rank => Enumerable.Range(0, 3).Where(d => point[d] != trials[rank].Point[d]).ToArray())
                .MinBy(static dimensions => dimensions.Length)!;
            seen.Add(Assert.Single(changed));
        }

        Assert.Equal([0, 1, 2], seen.Order());
    }

    private ValleyEscape Escape() => new(_cube, new DrawnPoints(_cube), Interval);

    private RankedTrials Ended(int count, Func<int, double> score)
    {
        for (var number = 0; number < count; number++)
        {
            var random = new StreamRandom(7, number);
            _history.Finish(_history.Start([random.NextDouble(), random.NextDouble(), random.NextDouble()]), TrialState.Complete, score(number));
        }

        var trials = new RankedTrials(_cube, 1);
        trials.Read(_history);
        return trials;
    }
}
