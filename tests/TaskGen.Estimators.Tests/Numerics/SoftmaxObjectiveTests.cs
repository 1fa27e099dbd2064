namespace TaskGen.Estimators.Tests;

public sealed class SoftmaxObjectiveTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void GradientIsTheSlopeOfTheValue(int classCount)
    {
        var (objective, point) = Case(classCount);
        var n = objective.ParameterCount;
        var gradient = new double[n];
        var value = objective.Derivatives(point, gradient, new double[n * n], CancellationToken.None);
        Near.Equal(objective.Value(point, CancellationToken.None), value, 1e-12);
        for (var i = 0; i < n; i++)
        {
            var slope = Difference(i, point, moved => objective.Value(moved, CancellationToken.None));
            Near.Equal(slope, gradient[i]);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void HessianIsTheSlopeOfTheGradient(int classCount)
    {
        var (objective, point) = Case(classCount);
        var n = objective.ParameterCount;
        var hessian = new double[n * n];
        objective.Derivatives(point, new double[n], hessian, CancellationToken.None);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var slope = Difference(j, point, moved => Gradient(objective, moved)[i]);

                // The direction in which all intercepts move alike is given a curvature that the function does not have.
                var gauge = classCount > 2 && i % 3 == 2 && j % 3 == 2 ? 0.7 * 6 / (classCount * classCount) : 0;
                Near.Equal(slope + gauge, hessian[(i * n) + j]);
                Assert.Equal(hessian[(j * n) + i], hessian[(i * n) + j]);
            }
        }
    }

    private static (SoftmaxObjective Objective, double[] Point) Case(int classCount)
    {
        double[] rows = [0.3, -1, 1, 2, 0.5, 1, -0.7, 0.1, 1, 1.1, 1.2, 1, -1.4, 0.9, 1, 0.2, -0.6, 1];
        int[] labels = classCount == 2 ? [0, 1, 0, 1, 1, 0] : [0, 1, 2, 2, 1, 0];
        var objective = new SoftmaxObjective(rows, labels, classCount, c: 0.7);
        return (objective, [.. Enumerable.Range(0, objective.ParameterCount).Select(i => Math.Sin(i + 1))]);
    }

    private static double[] Gradient(SoftmaxObjective objective, double[] point)
    {
        var gradient = new double[point.Length];
        objective.Derivatives(point, gradient, new double[point.Length * point.Length], CancellationToken.None);
        return gradient;
    }

    private static double Difference(int parameter, double[] point, Func<double[], double> function)
    {
        const double Step = 1e-5;
        var (up, down) = ((double[])point.Clone(), (double[])point.Clone());
        up[parameter] += Step;
        down[parameter] -= Step;
        return (function(up) - function(down)) / (2 * Step);
    }
}
