namespace TaskGen.Estimators.Tests;

public sealed class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public void FitsEndWhenTheyAreCancelled()
    {
        var (features, labels) = Sample.Iris;
        Assert.Throws<OperationCanceledException>(() => StandardScaler.Fit(features, Cancelled));
        Assert.Throws<OperationCanceledException>(() => LogisticRegression.Fit(features, labels, cancellationToken: Cancelled));
        Assert.Throws<OperationCanceledException>(() => GaussianNB.Fit(features, labels, cancellationToken: Cancelled));
        Assert.Throws<OperationCanceledException>(() => Ridge.Fit(features, features.Column(0), cancellationToken: Cancelled));
    }

    [Fact]
    public void SearchForNeighboursEndsWhenItIsCancelled()
    {
        var model = KNeighborsClassifier.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        Assert.Throws<OperationCanceledException>(() => model.Predict(Sample.Iris.Features, Cancelled));
        Assert.Throws<OperationCanceledException>(() => model.PredictProbabilities(Sample.Iris.Features, Cancelled));
    }

    [Fact]
    public void NewtonsMethodEndsBetweenSteps()
    {
        using var source = new CancellationTokenSource();
        var function = new CancelsOnThirdStep(source);
        Assert.Throws<OperationCanceledException>(() => NewtonMinimizer.Minimize(function, 100, 1e-8, source.Token));
        Assert.Equal(3, function.Steps);
    }

    // x⁴, which Newton's method approaches by a third each step: many steps to go.
    private sealed class CancelsOnThirdStep(CancellationTokenSource source) : ITwiceDifferentiable
    {
        public int Steps { get; private set; }

        public int ParameterCount => 1;

        public double Value(ReadOnlySpan<double> parameters, CancellationToken cancellationToken) => Math.Pow(parameters[0] - 1, 4);

        public double Derivatives(ReadOnlySpan<double> parameters, Span<double> gradient, double[] hessian, CancellationToken cancellationToken)
        {
            if (++Steps == 3)
            {
                source.Cancel();
            }

            gradient[0] = 4 * Math.Pow(parameters[0] - 1, 3);
            hessian[0] = 12 * Math.Pow(parameters[0] - 1, 2);
            return Value(parameters, cancellationToken);
        }
    }
}
