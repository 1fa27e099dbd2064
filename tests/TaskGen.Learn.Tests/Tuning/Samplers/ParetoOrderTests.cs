using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

public sealed class ParetoOrderTests
{
    [Fact]
    public void FrontsAreThoseOfBruteForce()
    {
        var history = Scored(80);

        var fronts = ParetoOrder.Fronts(history.Trials).ToList();

        var rest = history.Trials.ToList();
        foreach (var front in fronts)
        {
            var expected = rest.Where(trial => !rest.Any(other => ParetoOrder.Dominates(other.Scores, trial.Scores)));
            Assert.Equal(expected.Select(static trial => trial.Number), front.Select(static trial => trial.Number));
            rest.RemoveAll(front.Contains);
        }

        Assert.Empty(rest);
        Assert.True(fronts.Count > 3);
    }

    [Fact]
    public void TheFrontHasNoTrialThatFailed()
    {
        var history = Scored(10);
        history.Finish(history.Start([0]), TrialState.Failed);

        var front = ParetoOrder.Front(history.Trials);

        Assert.Equal(ParetoOrder.Fronts([.. history.Trials.Take(10)]).First(), front);
    }

    [Theory]
    [InlineData("nsga2")]
    [InlineData("tpe")]
    [InlineData("auto")]
    public void SamplersOfSeveralScoresComeNearTheFront(string name)
    {
        // The front of these two is where a is anything from 0.3 to 0.7 and b is 0.5.
        var space = new SearchSpace([SearchDimension.Real("a", 0, 1), SearchDimension.Real("b", 0, 1)]);
        var history = new TrialHistory();
        var sampler = SamplerList.Get(name).Create(new SamplerSetting(space, 5, Objectives: 2, MaxTrials: 150));
        for (var i = 0; i < 150; i++)
        {
            var point = sampler.Suggest(history)!;
            var (a, b) = (point[0], (point[1] - 0.5) * (point[1] - 0.5));
            history.Finish(history.Start(point), TrialState.Complete, ((a - 0.3) * (a - 0.3)) + b, ((a - 0.7) * (a - 0.7)) + b);
        }

        var late = history.Trials.Skip(100).Average(static trial => Math.Abs(trial.Point[1] - 0.5));

        Assert.InRange(late, 0, 0.15);
        Assert.True(ParetoOrder.Front(history.Trials).Count >= 10);
    }

    private static TrialHistory Scored(int count)
    {
        var history = new TrialHistory();
        var random = new StreamRandom(1, 1);
        for (var i = 0; i < count; i++)
        {
            history.Finish(history.Start([0]), TrialState.Complete, random.NextIndex(20), random.NextIndex(20));
        }

        return history;
    }
}
