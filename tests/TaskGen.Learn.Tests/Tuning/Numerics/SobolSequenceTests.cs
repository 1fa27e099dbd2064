using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tests.Tuning.Numerics;

public sealed class SobolSequenceTests
{
    [Fact]
    public void TheFirstPointsAreThoseOfJoeAndKuo()
    {
        double[][] expected =
        [
            [0, 0, 0, 0], [0.5, 0.5, 0.5, 0.5], [0.75, 0.25, 0.25, 0.25], [0.25, 0.75, 0.75, 0.75],
            [0.375, 0.375, 0.625, 0.875], [0.875, 0.875, 0.125, 0.375], [0.625, 0.125, 0.875, 0.625], [0.125, 0.625, 0.375, 0.125],
        ];

        Assert.Equal(expected, Enumerable.Range(0, 8).Select(index => Enumerable.Range(0, 4).Select(d => At(d, index)).ToArray()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryDimensionHasOnePointInEachSlice(bool scrambled)
    {
        for (var d = 0; d < SobolSequence.Dimensions; d++)
        {
            var slices = Enumerable.Range(0, 256).Select(index => (int)(At(d, index, scrambled ? 77u + (uint)d : null) * 256));

            Assert.Equal(Enumerable.Range(0, 256), slices.Order());
        }
    }

    [Fact]
    public void PointsFillTheSquareBetterThanRandomOnes()
    {
        var sequence = new ScrambledSobol(5, 2);
        var (even, random) = (new List<(double, double)>(), new List<(double, double)>());
        var stream = new StreamRandom(5, 0);
        var point = new double[2];
        for (var index = 0; index < 256; index++)
        {
            sequence.Point(index, point);
            even.Add((point[0], point[1]));
            random.Add((stream.NextDouble(), stream.NextDouble()));
        }

        Assert.InRange(Discrepancy(even), 0, Discrepancy(random) / 3);
    }

    private static double At(int dimension, int index, uint? scrambling = null)
    {
        var coordinate = SobolSequence.Coordinate(SobolSequence.Directions(dimension), (uint)index);
        return (scrambling is { } seed ? SobolSequence.Scramble(coordinate, seed) : coordinate) / 4294967296.0;
    }

    // Over the corners of a fine grid: how far the share of points below a corner is from the area there, at most.
    private static double Discrepancy(List<(double X, double Y)> points)
    {
        var worst = 0.0;
        for (var x = 1; x <= 50; x++)
        {
            for (var y = 1; y <= 50; y++)
            {
                var (right, top) = (x / 50.0, y / 50.0);
                worst = Math.Max(worst, Math.Abs((points.Count(point => point.X < right && point.Y < top) / (double)points.Count) - (right * top)));
            }
        }

        return worst;
    }
}
