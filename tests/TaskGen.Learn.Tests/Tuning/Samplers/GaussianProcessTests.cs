using TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

public sealed class GaussianProcessTests
{
    [Fact]
    public void ThePosteriorOfTwoPointsIsAsByHand()
    {
        // Matérn 5/2 with length 0.5 and noise 0.1: k is the kernel of the points, a and b those of the place.
        var (k, a, b) = (Matern(1 / 0.5), Matern(0.3 / 0.5), Matern(0.7 / 0.5));
        var diagonal = 1.1 + 1e-9;
        // By symmetry the mean is that of the scores, and the solution is ±1 / (diagonal - k).
        var weight = 1 / (diagonal - k);
        var posterior = new Posterior(new KernelPoints([false]), new KernelParameters([Math.Log(0.5)], Math.Log(0.1)));
        posterior.Add([0.0]);
        posterior.Add([1.0]);

        posterior.Learn([-1, 1]);
        var (mean, deviation) = posterior.Predict([0.3]);

        Assert.Equal((b - a) * weight, mean, 1e-9);
        var variance = ((2 * weight) + 2) / 4;
        var explained = ((diagonal * ((a * a) + (b * b))) - (2 * k * a * b)) / ((diagonal * diagonal) - (k * k));
        Assert.Equal(Math.Sqrt(variance * (1 - explained)), deviation, 1e-9);
        Assert.Equal((-2 * Math.Log((2 * weight) + 2)) - (0.5 * Math.Log((diagonal * diagonal) - (k * k))), posterior.Evidence, 1e-9);
    }

    [Fact]
    public void GradientsOfThePosteriorAreDifferences()
    {
        var posterior = Sample(out _);
        double[] at = [0.31, 0.62, 0.25];
        var (byMean, byDeviation) = (new double[3], new double[3]);

        posterior.Predict(at, byMean, byDeviation);

        for (var d = 0; d < 2; d++)
        {
            var (above, below) = (Shifted(posterior, at, d, 1e-6), Shifted(posterior, at, d, -1e-6));
            Assert.Equal((above.Mean - below.Mean) / 2e-6, byMean[d], 1e-5);
            Assert.Equal((above.Deviation - below.Deviation) / 2e-6, byDeviation[d], 1e-5);
        }
    }

    [Fact]
    public void TheGradientOfTheEvidenceIsDifferences()
    {
        var posterior = Sample(out var scores);
        var fit = new EvidenceFit(posterior.Points, scores);
        double[] at = [-0.5, 0.2, 0.1, -3];
        var (gradient, ignored) = (new double[4], new double[4]);

        fit.Loss(at, gradient);

        for (var d = 0; d < at.Length; d++)
        {
            double[] above = [.. at], below = [.. at];
            above[d] += 1e-5;
            below[d] -= 1e-5;
            Assert.Equal((fit.Loss(above, ignored) - fit.Loss(below, ignored)) / 2e-5, gradient[d], 1e-4);
        }
    }

    [Fact]
    public void PointsThatWereTakenAwayLeaveNoTrace()
    {
        var posterior = Sample(out _);
        var before = posterior.Predict([0.4, 0.4, 0.25]);

        posterior.Add([0.4, 0.4, 0.25]);
        var between = posterior.Predict([0.4, 0.4, 0.25]);
        posterior.Truncate(12);

        Assert.Equal(before, posterior.Predict([0.4, 0.4, 0.25]));
        Assert.Equal(before.Mean, between.Mean, 1e-12);
        Assert.InRange(between.Deviation, 0, before.Deviation * 0.99);
    }

    [Theory]
    [InlineData(0, 1, -0.9189385332)]
    [InlineData(1, 0.5, 0)]
    [InlineData(20, 1, 0)]
    public void LogExpectedImprovementIsTheLogarithmOfTheIntegral(double mean, double deviation, double known)
    {
        // The mean of the improvement below 0, by the trapezoidal rule, scaled so that the far tail is not lost.
        var highest = -0.5 * mean / deviation * mean / deviation;
        var sum = 0.0;
        for (var y = 1e-4; y < 12 * deviation; y += 2e-4)
        {
            var z = (-y - mean) / deviation;
            sum += y * Math.Exp((-0.5 * z * z) - highest) * 2e-4;
        }

        var expected = Math.Log(sum / deviation) + highest - 0.918938533204673;
        Assert.Equal(expected, LogExpectedImprovement.Of(mean, deviation, 0), 1e-4);
        Assert.True(known == 0 || Math.Abs(known - expected) < 1e-4);
    }

    private static (double Mean, double Deviation) Shifted(Posterior posterior, double[] at, int dimension, double step)
    {
        double[] shifted = [.. at];
        shifted[dimension] += step;
        return posterior.Predict(shifted);
    }

    private static double Matern(double r) => (1 + (Math.Sqrt(5) * r) + (5 * r * r / 3)) * Math.Exp(-Math.Sqrt(5) * r);

    // Twelve points of two numbers and a category.
    private static Posterior Sample(out double[] scores)
    {
        var posterior = new Posterior(new KernelPoints([false, false, true]), new KernelParameters([-0.5, 0.2, 0.1], -3));
        var random = new TaskGen.Learn.Tuning.Numerics.StreamRandom(1, 1);
        scores = new double[12];
        for (var i = 0; i < scores.Length; i++)
        {
            double[] point = [random.NextDouble(), random.NextDouble(), i % 2 == 0 ? 0.25 : 0.75];
            posterior.Add(point);
            scores[i] = Math.Sin(5 * point[0]) + (point[1] * point[1]) + point[2];
        }

        posterior.Learn(scores);
        return posterior;
    }
}
