using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tests.Tuning.Numerics;

public sealed class NormalDistributionTests
{
    // By SciPy's norm.cdf and norm.logcdf.
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(-1.96, 0.024997895148220435)]
    [InlineData(-8, 6.22096057427174e-16)]
    [InlineData(-37, 5.7255712225239266e-300)]
    public void CumulativeIsAsKnown(double x, double expected) => Assert.Equal(1, NormalDistribution.Cumulative(x) / expected, 1e-12);

    [Theory]
    [InlineData(-50, -1254.8313611394199)]
    [InlineData(-3, -6.60772622151035)]
    [InlineData(0.5, -0.3689464152886563)]
    [InlineData(8, -6.220960574271743e-16)]
    public void LogCumulativeIsAsKnown(double x, double expected) => Assert.Equal(1, NormalDistribution.LogCumulative(x) / expected, 1e-12);

    [Fact]
    public void QuantileUndoesCumulative()
    {
        foreach (var probability in new[] { 1e-300, 1e-20, 1e-5, 0.02, 0.3, 0.5, 0.77, 0.9999, 1 - 1e-12 })
        {
            Assert.Equal(1, NormalDistribution.Cumulative(NormalDistribution.Quantile(probability)) / probability, 1e-9);
        }
    }

    [Fact]
    public void StreamsHaveTheMomentsOfTheirDistribution()
    {
        var random = new StreamRandom(3, 4);
        double[] values = [.. Enumerable.Range(0, 20_000).Select(_ => random.NextNormal())];

        Assert.InRange(values.Average(), -0.03, 0.03);
        Assert.InRange(values.Average(static value => value * value), 0.95, 1.05);
    }
}
