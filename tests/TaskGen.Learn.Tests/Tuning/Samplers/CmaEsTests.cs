using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Samplers.CmaEs;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

public sealed class CmaEsTests
{
    [Fact]
    public void TheDistributionConvergesOnASphereWithoutAnyModel()
    {
        var constants = new CmaEsConstants(5, 8);
        var distribution = new CmaEsDistribution([0.5, 0.5, 0.5, 0.5, 0.5], 0.2, constants);
        var random = new TaskGen.Learn.Tuning.Numerics.StreamRandom(1, 2);
        var normal = new double[5];
        for (var generation = 0; generation < 150; generation++)
        {
            var places = new List<double[]>();
            for (var i = 0; i < 8; i++)
            {
                for (var k = 0; k < 5; k++)
                {
                    normal[k] = random.NextNormal();
                }

                var place = new double[5];
                distribution.Place(normal, place);
                places.Add(place);
            }

            distribution.Learn([.. places.OrderBy(Sphere)]);
        }

        Assert.InRange(Sphere(distribution.Mean), 0, 1e-12);
        Assert.InRange(distribution.Longest, 0, 1e-5);
    }

    [Fact]
    public void TheConstantsAreThoseOfTheTutorial()
    {
        var constants = new CmaEsConstants(10, 10);

        Assert.Equal(1, constants.Weights.Where(static weight => weight > 0).Sum(), 1e-12);
        Assert.Equal(5, constants.Weights.Count(static weight => weight > 0));
        Assert.Equal(3.1672992814, constants.MuEffective, 1e-6);
        Assert.Equal((3.1672992814 + 2) / (10 + 3.1672992814 + 5), constants.StepRate, 1e-6);
        Assert.Equal(2 / ((11.3 * 11.3) + 3.1672992814), constants.RankOneRate, 1e-6);
    }

    [Fact]
    public void IntegersDoNotFreeze()
    {
        var space = new SearchSpace([SearchDimension.Integer("a", 0, 1000), SearchDimension.Integer("b", 0, 1000)]);

        var best = Minimize(space, 300, static point => Math.Abs(point[0] - 777) + Math.Abs(point[1] - 123));

        Assert.InRange(best, 0, 5);
    }

    [Fact]
    public void CategoriesAreLearned()
    {
        var space = new SearchSpace([SearchDimension.Category("a", 5), SearchDimension.Real("b", 0, 1), SearchDimension.Category("c", 4)]);

        var best = Minimize(space, 200, static point => (point[0] == 3 ? 0 : 1) + (point[2] == 1 ? 0 : 1) + Math.Abs(point[1] - 0.7));

        Assert.InRange(best, 0, 0.1);
    }

    [Fact]
    public void ADeeperValleyThatSomebodyElseFindsIsGoneTo()
    {
        var space = new SearchSpace([.. Enumerable.Range(0, 5).Select(static i => SearchDimension.Real("x" + i, 0, 1))]);
        var history = new TrialHistory();
        var sampler = Sampler.CmaEs().Create(new SamplerSetting(space, 3));
        for (var i = 0; i < 300; i++)
        {
            var point = i == 150 ? [0.85, 0.85, 0.85, 0.85, 0.85] : sampler.Suggest(history)!;
            history.Finish(history.Start(point), TrialState.Complete, Math.Min(Sphere(point), point.Sum(static x => 10 * (x - 0.9) * (x - 0.9)) - 0.5));
        }

        Assert.InRange(history.Trials.Take(150).Min(static trial => trial.Scores[0]), 0, 1e-3);
        Assert.InRange(history.Trials.Min(static trial => trial.Scores[0]), -0.5, -0.499);
    }

    [Fact]
    public void OneValueOfAGoodTrialIsTriedAnewWhereTheSearchIsStuck()
    {
        // Below a millionth nothing gets better any more.
        var space = new SearchSpace([SearchDimension.Real("a", 0, 1), SearchDimension.Real("b", 0, 1)]);
        var history = new TrialHistory();
        var sampler = Sampler.CmaEs().Create(new SamplerSetting(space, 3));
        for (var i = 0; i < 200; i++)
        {
            var point = sampler.Suggest(history)!;
            history.Finish(history.Start(point), TrialState.Complete, Math.Round(Sphere(point), 6));
        }

        var late = history.Trials.Skip(100).Take(100).Select(static trial => trial.Point).ToList();
        Assert.Contains(late, static point => Math.Abs(point[0] - 0.3) > 0.2 && Math.Abs(point[1] - 0.3) < 0.01);
        Assert.Contains(late, static point => Math.Abs(point[1] - 0.3) > 0.2 && Math.Abs(point[0] - 0.3) < 0.01);
    }

    [Fact]
    public void FarIsWhatTheDistributionDoesNotReach()
    {
        var distribution = new CmaEsDistribution([0.5, 0.5], 0.01, new CmaEsConstants(2, 6));

        Assert.False(distribution.IsFar([0.5, 0.53]));
        Assert.True(distribution.IsFar([0.5, 0.54]));
    }

    [Theory]
    [InlineData(false, 40)]
    [InlineData(true, 10)]
    public void ThereAreFewQuestionsToAModelOfChance(bool isChance, int questions)
    {
        var cube = new UnitCube(new SearchSpace([SearchDimension.Real("a", 0, 1), SearchDimension.Real("b", 0, 1)]));
        var distribution = new CmaEsDistribution([0.5, 0.5], 0.2, new CmaEsConstants(2, 6));
        var random = new TaskGen.Learn.Tuning.Numerics.StreamRandom(1, 2);
        var history = new TrialHistory();
        for (var i = 0; i < 100; i++)
        {
            double[] point = [random.NextDouble(), random.NextDouble()];
            history.Finish(history.Start(point), TrialState.Complete, isChance ? random.NextDouble() : Sphere(point));
        }

        var model = new CmaEsModel(cube, distribution, [0, 1], [.. history.Finished.Order(new TrialOrder())]);

        Assert.Equal(questions, model.Questions);
        Assert.True(isChance || model.Expect([0.3, 0.3]) < model.Expect([0.8, 0.8]));
    }

    [Theory]
    [InlineData("cma-es", "CMA-ES")]
    [InlineData("gaussian-process", "A Gaussian process")]
    public void SeveralScoresAreRefused(string sampler, string subject)
    {
        var error = Assert.Throws<InvalidSpaceException>(
            () => Sampler.Parse(sampler).Create(new SamplerSetting(new([SearchDimension.Real("a", 0, 1)]), 1, Objectives: 2)));

        Assert.Equal(subject + " searches by one score, and there are 2. Take Sampler.Tpe, Nsga2 or Auto, or one objective.", error.Message);
    }

    private static double Sphere(double[] place) => place.Sum(static x => (x - 0.3) * (x - 0.3));

    private static double Minimize(SearchSpace space, int trials, Func<double[], double> function)
    {
        var history = new TrialHistory();
        var sampler = Sampler.CmaEs().Create(new SamplerSetting(space, 3));
        for (var i = 0; i < trials; i++)
        {
            var point = sampler.Suggest(history)!;
            history.Finish(history.Start(point), TrialState.Complete, function(point));
        }

        return history.Trials.Min(static trial => trial.Scores[0]);
    }
}
