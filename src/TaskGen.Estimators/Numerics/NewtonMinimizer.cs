namespace TaskGen.Estimators;

/// <summary>Minimises a convex function by Newton's method with a backtracking line search.</summary>
/// <remarks>
/// S. Boyd, L. Vandenberghe, "Convex Optimization" (2004), algorithm 9.5. Close to the minimum the error is squared
/// by each step, so that parameters are accurate far beyond the tolerance, which bounds the last step.
/// </remarks>
internal static class NewtonMinimizer
{
    private const double SufficientDecrease = 1e-4;
    private const double SmallestStep = 1e-12;

    // What the sum of many losses may be wrong by; without it the last steps would be refused for rounding errors.
    private const double Rounding = 1e-13;

    /// <summary>Minimises a function, starting from zero.</summary>
    /// <param name="function">What to minimise.</param>
    /// <param name="maxIterations">The most steps to take.</param>
    /// <param name="tolerance">The largest change of a parameter in the last step, relative to the largest parameter if that exceeds 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static NewtonResult Minimize(
        ITwiceDifferentiable function, int maxIterations, double tolerance, CancellationToken cancellationToken)
    {
        var n = function.ParameterCount;
        var parameters = new double[n];
        var candidate = new double[n];
        var gradient = new double[n];
        var hessian = new double[n * n];
        for (var iteration = 1; iteration <= maxIterations; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var value = function.Derivatives(parameters, gradient, hessian, cancellationToken);
            var direction = Direction(hessian, gradient);
            var decrement = DenseRows.Dot(gradient, direction);
            var allowance = Rounding * Math.Max(1, Math.Abs(value));
            var step = 1.0;
            while (true)
            {
                for (var i = 0; i < n; i++)
                {
                    candidate[i] = parameters[i] - (step * direction[i]);
                }

                var decreased = value - (SufficientDecrease * step * decrement) + allowance;
                if (function.Value(candidate, cancellationToken) <= decreased)
                {
                    break;
                }

                step /= 2;
                if (step < SmallestStep)
                {
                    return new NewtonResult(parameters, iteration, Converged: false);
                }
            }

            (parameters, candidate) = (candidate, parameters);
            if (step == 1.0 && Largest(direction) <= tolerance * Math.Max(1, Largest(parameters)))
            {
                return new NewtonResult(parameters, iteration, Converged: true);
            }
        }

        return new NewtonResult(parameters, maxIterations, Converged: false);
    }

    private static double[] Direction(double[] hessian, double[] gradient)
    {
        // Far out, where all probabilities are 0 or 1, the Hessian can be singular to working precision: lean towards the gradient.
        for (var damping = 0.0; damping <= 1; damping = damping == 0 ? 1e-12 : damping * 100)
        {
            if (PositiveDefiniteSystem.TrySolve(hessian, gradient, damping, out var direction))
            {
                return direction;
            }
        }

        return gradient;
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }
}
