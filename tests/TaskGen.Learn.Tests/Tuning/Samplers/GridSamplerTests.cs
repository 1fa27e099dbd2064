using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

public sealed class GridSamplerTests
{
    [Fact]
    public void TheLastDimensionIsFastest() => Assert.Equal(
        [[0, 1], [0, 2], [1, 1], [1, 2]],
        Draw(new([SearchDimension.Category("a", 2), SearchDimension.Integer("b", 1, 2)])));

    [Fact]
    public void WhatIsNotSearchedIsVisitedOnce() => Assert.Equal(
        [[double.NaN, 0, 0], [double.NaN, 0, 1], [double.NaN, 1, double.NaN], [1, 2, double.NaN], [2, 2, double.NaN]],
        Draw(new(
        [
            SearchDimension.Integer("early", 1, 2) with { Conditions = [new(1, [2])] }, SearchDimension.Category("b", 3),
            SearchDimension.Category("c", 2) with { Conditions = [new(1, [0])] },
        ])));

    [Fact]
    public void PointsThatOthersChoseAreNotVisitedAgain()
    {
        var history = new TrialHistory();
        history.Start([1]);
        var sampler = Sampler.Grid.Create(new SamplerSetting(new([SearchDimension.Integer("a", 0, 2)]), 1));

        history.Start(sampler.Suggest(history)!);
        history.Start(sampler.Suggest(history)!);

        Assert.Equal([1.0, 0, 2], history.Trials.Select(static trial => trial.Point[0]));
        Assert.Null(sampler.Suggest(history));
    }

    [Fact]
    public void AHugeGridStartsAtOnce() =>
        Assert.Equal([[0.0], [1], [2]], Draw(new([SearchDimension.Integer("a", 0, 1L << 50)]), 3));

    [Fact]
    public void WhatIsContinuousNeedsSteps()
    {
        var space = new SearchSpace([SearchDimension.Real("rate", 0, 1)]);

        var error = Assert.Throws<InvalidSpaceException>(() => Sampler.Grid.Create(new SamplerSetting(space, 1)));

        Assert.Contains("'rate'", error.Message, StringComparison.Ordinal);
    }

    private static List<double[]> Draw(SearchSpace space, int most = 100)
    {
        var history = new TrialHistory();
        var sampler = Sampler.Grid.Create(new SamplerSetting(space, 1));
        while (history.Trials.Count < most && sampler.Suggest(history) is { } point)
        {
            history.Start(point);
        }

        return [.. history.Trials.Select(static trial => trial.Point)];
    }
}
