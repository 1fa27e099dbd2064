using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

public sealed class AutoSamplerTests
{
    [Theory]
    [InlineData(false, 16, "auto: gaussian-process, which makes most of few trials")]
    [InlineData(false, 17, "auto: cma-es, since the space is of numbers and many trials run at once")]
    [InlineData(true, 16, "auto: gaussian-process, which makes most of few trials")]
    [InlineData(true, 17, "auto: tpe, since the space has categories or conditions and the trials are many")]
    public void ManyTrialsAtOnceAreForOtherSamplers(bool hasCategories, int running, string expected)
    {
        var space = new SearchSpace([SearchDimension.Real("a", 0, 1), hasCategories ? SearchDimension.Category("b", 3) : SearchDimension.Integer("b", 0, 9)]);
        var history = new TrialHistory();
        var sampler = Sampler.Auto().Create(new SamplerSetting(space, 1));
        for (var i = 0; i <= running; i++)
        {
            history.Start(sampler.Suggest(history)!);
        }

        Assert.Equal(expected, sampler.Description);
    }
}
