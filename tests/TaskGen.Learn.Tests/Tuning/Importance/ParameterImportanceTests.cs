using TaskGen.Learn.Tuning.Importance;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Importance;

public class ParameterImportanceTests
{
    private static readonly SearchDimension X = SearchDimension.Real("x", 0, 1);
    private static readonly SearchDimension Y = SearchDimension.Real("y", 0, 1);
    private static readonly SearchDimension Z = SearchDimension.Real("z", 0, 1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SharesAreThoseOfTheVarianceOfASum(bool isPermutation)
    {
        // 5x + y over the unit square: variances 25/12 and 1/12.
        var shares = Shares(Study([X, Y, Z], 300, static point => (5 * point[0]) + point[1]), isPermutation);
        Assert.Equal(["x", "y", "z"], shares.Keys);
        Assert.Equal(25.0 / 26, shares["x"], 0.02);
        Assert.Equal(1.0 / 26, shares["y"], 0.02);
        Assert.InRange(shares["z"], 0, 0.01);
        Assert.Equal(1, shares.Values.Sum(), 1e-12);
    }

    [Fact]
    public void SharesOfAnAdditiveFunctionAreThoseOfItsTerms()
    {
        // Variances over the unit interval: sin(2πx) 1/2; y² 1/5 − 1/9 = 4/45; 0.5z 1/48.
        var study = Study([X, Y, Z], 600, static point => Math.Sin(2 * Math.PI * point[0]) + (point[1] * point[1]) + (0.5 * point[2]));
        var shares = Shares(study);
        double[] variances = [1.0 / 2, 4.0 / 45, 1.0 / 48];
        Assert.Equal(variances[0] / variances.Sum(), shares["x"], 0.03);
        Assert.Equal(variances[1] / variances.Sum(), shares["y"], 0.03);
        Assert.Equal(variances[2] / variances.Sum(), shares["z"], 0.03);
    }

    [Fact]
    public void ScalesOfTheSpaceAreTheMeasure()
    {
        // Over a logarithmic range from 1 to e² the logarithm is uniform: variance 4/12, against (3 · 1)² / 12.
        var space = (SearchDimension[])[SearchDimension.Real("log", 1, Math.Exp(2), log: true), Y];
        var shares = Shares(Study(space, 400, static point => Math.Log(point[0]) + (3 * point[1])));
        Assert.Equal(4.0 / 13, shares["log"], 0.03);
    }

    [Fact]
    public void TrialsNeedNotBeSpreadEvenly()
    {
        // A sampler that concentrates on small x has drawn four fifths of the trials there; the shares are those of the space, not 2/3.
        var random = new Random(7);
        var study = Study([X, Y], 600, static point => (2 * point[0]) + point[1], point => point[0] *= random.Next(5) == 0 ? 1 : 0.3);
        Assert.Equal(0.8, Shares(study)["x"], 0.05);
    }

    [Fact]
    public void CategoriesAreNoNumbers()
    {
        // The indices alternate between good and bad; the variance of the category is 1/4, that of x 1/12.
        var study = Study([X, SearchDimension.Category("kind", 6)], 400, static point => point[0] + (point[1] % 2));
        var shares = Shares(study);
        Assert.Equal(["kind", "x"], shares.Keys);
        Assert.Equal(0.75, shares["kind"], 0.03);
    }

    [Fact]
    public void IntegersAndOrderedValuesTakeEqualParts()
    {
        // Values 0, 1, 2 have the variance 2/3; indices of three ordered values too.
        SearchDimension[] space = [SearchDimension.Integer("layers", 0, 2), SearchDimension.Ordered("size", [1, 10, 100])];
        Assert.Equal(0.8, Shares(Study(space, 200, static point => (2 * point[0]) + point[1]))["layers"], 0.02);
    }

    [Fact]
    public void ConditionalParameterMattersWhereItIsSearched()
    {
        // f = 2·kind + (kind = 1 ? gamma : 1/2): the variance of kind is 4/4, that of the mean over kinds, gamma/2, is 1/48.
        SearchDimension[] space =
        [
            SearchDimension.Category("kind", 2),
            SearchDimension.Real("gamma", 0, 1) with { Conditions = [new(0, [1])] },
        ];
        var study = Study(space, 600, static point => (2 * point[0]) + (double.IsNaN(point[1]) ? 0.5 : point[1]));
        var shares = Shares(study);
        Assert.Equal(48.0 / 49, shares["kind"], 0.02);
        Assert.Equal(1.0 / 49, shares["gamma"], 0.015);
    }

    [Fact]
    public void ParameterThatIsNotSearchedTakesNothingFromItsCondition()
    {
        SearchDimension[] space = [SearchDimension.Category("kind", 2), Y with { Conditions = [new(0, [1])] }];
        Assert.InRange(Shares(Study(space, 200, static point => point[0]))["y"], 0, 0.01);
    }

    [Fact]
    public void PermutationCountsInteractions()
    {
        // Neither of two coins decides alone whether they differ.
        SearchDimension[] space = [SearchDimension.Category("one", 2), SearchDimension.Category("other", 2), Z];
        var shares = Shares(Study(space, 300, static point => point[0].Equals(point[1]) ? 0 : 1), isPermutation: true);
        Assert.Equal(0.5, shares["one"], 0.1);
        Assert.Equal(0.5, shares["other"], 0.1);
        Assert.InRange(shares["z"], 0, 0.05);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SameSeedGivesTheSame(bool isPermutation)
    {
        var study = Study([X, Y, Z], 60, static point => point[0] * point[1]);
        Assert.Equal(Shares(study, isPermutation, seed: 5), Shares(study, isPermutation, seed: 5));
        Assert.NotEqual(Shares(study, isPermutation, seed: 5), Shares(study, isPermutation, seed: 6));
    }

    [Fact]
    public void ConstantParameterHasNoShare()
    {
        var study = Study([X, SearchDimension.Real("constant", 3, 3), SearchDimension.Category("only", 1)], 50, static point => point[0]);
        Assert.Equal([("x", 1.0), ("constant", 0.0), ("only", 0.0)], Shares(study).Select(static share => (share.Key, share.Value)));
    }

    [Fact]
    public void NothingIsSaidOfTooFewTrialsOrScoresThatAreAllTheSame()
    {
        Assert.Empty(Shares(Study([X, Y], 3, static point => point[0])));
        Assert.NotEmpty(Shares(Study([X, Y], 4, static point => point[0])));
        Assert.Empty(Shares(Study([X, Y], 50, static _ => 1)));
        Assert.Empty(Shares(Study([], 50, static _ => 1)));
        Assert.Empty(Shares(Study([X], 50, static _ => double.PositiveInfinity)));
    }

    [Fact]
    public void OnlyCompleteTrialsCount()
    {
        var (space, history) = Study([X, Y], 100, static point => point[0]);
        for (var i = 0; i < 300; i++)
        {
            var trial = history.Start([0.5, i / 300.0]);
            trial.Report(1, 1000 * i);
            if (i % 3 > 0)
            {
                history.Finish(trial, i % 3 == 1 ? TrialState.Pruned : TrialState.Failed);
            }
        }

        Assert.InRange(Shares((space, history))["y"], 0, 0.01);
    }

    [Fact]
    public void InfiniteScoresAreAsBadAsTheWorst()
    {
        var shares = Shares(Study([X, Y], 200, static point => point[0] > 0.5 ? double.PositiveInfinity : point[0]));
        Assert.InRange(shares["x"], 0.98, 1);
    }

    [Fact]
    public void ThousandTrialsInTwentyDimensions()
    {
        SearchDimension[] space = [.. Enumerable.Range(0, 20).Select(static i => SearchDimension.Real($"x{i}", 0, 1))];
        var shares = Shares(Study(space, 1000, static point => (4 * point[3]) + (2 * point[17])));
        Assert.Equal(["x3", "x17"], shares.Keys.Take(2));
        Assert.Equal(0.8, shares["x3"], 0.03);
    }

    [Fact]
    public void AnyObjectiveMayBeLookedAt()
    {
        var history = new TrialHistory();
        var random = new Random(1);
        for (var i = 0; i < 100; i++)
        {
            double[] point = [random.NextDouble(), random.NextDouble()];
            history.Finish(history.Start(point), TrialState.Complete, point[0], point[1]);
        }

        var space = new SearchSpace([X, Y]);
        Assert.Equal("x", ParameterImportance.Compute(space, history, 0)[0].Hyperparameter);
        Assert.Equal("y", ParameterImportance.Compute(space, history, 0, objective: 1)[0].Hyperparameter);
    }

    private static (SearchSpace Space, TrialHistory History) Study(
        SearchDimension[] dimensions, int trials, Func<double[], double> score, Action<double[]>? change = null)
    {
        var space = new SearchSpace([.. dimensions]);
        var history = new TrialHistory();
        var random = new Random(42);
        for (var i = 0; i < trials; i++)
        {
            double[] point = [.. dimensions.Select(dimension => DimensionTransform.Quantile(dimension, random.NextDouble()))];
            change?.Invoke(point);
            space.LeaveOut(point);
            history.Finish(history.Start(point), TrialState.Complete, score(point));
        }

        return (space, history);
    }

    private static Dictionary<string, double> Shares((SearchSpace Space, TrialHistory History) study, bool isPermutation = false, long seed = 0)
    {
        var method = isPermutation ? ImportanceMethod.Permutation : ImportanceMethod.Fanova;
        return ParameterImportance.Compute(study.Space, study.History, seed, method)
            .ToDictionary(static share => share.Hyperparameter, static share => share.Share);
    }
}
