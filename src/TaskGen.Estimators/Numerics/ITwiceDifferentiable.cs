namespace TaskGen.Estimators;

/// <summary>A convex function of several parameters with its first and second derivatives.</summary>
internal interface ITwiceDifferentiable
{
    /// <summary>How many parameters the function has.</summary>
    int ParameterCount { get; }

    /// <summary>The function's value.</summary>
    double Value(ReadOnlySpan<double> parameters, CancellationToken cancellationToken);

    /// <summary>The function's value; fills in the gradient and the full, symmetric Hessian (n × n).</summary>
    double Derivatives(ReadOnlySpan<double> parameters, Span<double> gradient, double[] hessian, CancellationToken cancellationToken);
}
