namespace TaskGen.Estimators.Tests;

public sealed class NewtonMinimizerTests
{
    [Fact]
    public void AQuadraticIsMinimisedInOneStep()
    {
        var result = NewtonMinimizer.Minimize(new Curve(x => (x - 3) * (x - 3), x => 2 * (x - 3), _ => 2), 10, 1e-10, CancellationToken.None);
        Assert.True(result.Converged);
        Near.Equal(3, result.Parameters[0], 1e-15);

        // The second step finds that there is nowhere to go.
        Assert.Equal(2, result.Iterations);
    }

    [Fact]
    public void StepsThatWouldOvershootAreShortened()
    {
        // √(1 + x²), on which plain Newton's method diverges from any start beyond 1 away.
        var curve = new Curve(
            x => Math.Sqrt(1 + ((x - 5) * (x - 5))),
            x => (x - 5) / Math.Sqrt(1 + ((x - 5) * (x - 5))),
            x => Math.Pow(1 + ((x - 5) * (x - 5)), -1.5));
        var result = NewtonMinimizer.Minimize(curve, 50, 1e-10, CancellationToken.None);
        Assert.True(result.Converged);
        Near.Equal(5, result.Parameters[0], 1e-12);
    }

    [Fact]
    public void AFunctionWithoutMinimumIsReported()
    {
        var result = NewtonMinimizer.Minimize(new Curve(x => -x, _ => -1, _ => 1e-3), 20, 1e-10, CancellationToken.None);
        Assert.False(result.Converged);
        Assert.Equal(20, result.Iterations);
    }

    private sealed class Curve(Func<double, double> value, Func<double, double> slope, Func<double, double> curvature) : ITwiceDifferentiable
    {
        public int ParameterCount => 1;

        public double Value(ReadOnlySpan<double> parameters, CancellationToken cancellationToken) => value(parameters[0]);

        public double Derivatives(ReadOnlySpan<double> parameters, Span<double> gradient, double[] hessian, CancellationToken cancellationToken)
        {
            gradient[0] = slope(parameters[0]);
            hessian[0] = curvature(parameters[0]);
            return value(parameters[0]);
        }
    }
}
