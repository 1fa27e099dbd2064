using System.Diagnostics.CodeAnalysis;
using MathNet.Numerics.LinearAlgebra;

namespace TaskGen.Estimators;

/// <summary>Linear equations with a symmetric positive definite matrix, by Cholesky's factorisation.</summary>
/// <remarks>
/// Rows and columns are first scaled to a unit diagonal, which is within a factor of the order of the best
/// diagonal scaling (A. van der Sluis, "Condition numbers and equilibration of matrices", 1969): columns of very
/// different units cost no digits.
/// </remarks>
internal static class PositiveDefiniteSystem
{
    private const double Epsilon = 2.220446049250313e-16;

    /// <summary>Solves <c>A x = b</c>; false if A is not positive definite to working precision.</summary>
    /// <param name="matrix">A, <c>n × n</c> values; left as it is.</param>
    /// <param name="right">b, n values.</param>
    /// <param name="damping">What is added to the diagonal after scaling: 0 for the equations as they are.</param>
    /// <param name="solution">x, n values.</param>
    public static bool TrySolve(
        double[] matrix, ReadOnlySpan<double> right, double damping, [NotNullWhen(true)] out double[]? solution)
    {
        var n = right.Length;
        solution = null;
        var scale = new double[n];
        for (var i = 0; i < n; i++)
        {
            var diagonal = matrix[(i * n) + i];
            if (!(diagonal > 0) || !double.IsFinite(diagonal))
            {
                return false;
            }

            scale[i] = 1 / Math.Sqrt(diagonal);
        }

        var scaled = new double[matrix.Length];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                scaled[(i * n) + j] = matrix[(i * n) + j] * scale[i] * scale[j];
            }

            scaled[(i * n) + i] = 1 + damping;
        }

        var factor = Matrix<double>.Build.Dense(n, n, scaled);
        if (!TryFactorize(factor, out var cholesky))
        {
            return false;
        }

        var rightScaled = new double[n];
        for (var i = 0; i < n; i++)
        {
            rightScaled[i] = right[i] * scale[i];
        }

        solution = cholesky.Solve(Vector<double>.Build.Dense(rightScaled)).ToArray();
        for (var i = 0; i < n; i++)
        {
            solution[i] *= scale[i];
        }

        return true;
    }

    private static bool TryFactorize(
        Matrix<double> matrix, [NotNullWhen(true)] out MathNet.Numerics.LinearAlgebra.Factorization.Cholesky<double>? cholesky)
    {
        cholesky = null;
        try
        {
            cholesky = matrix.Cholesky();
        }
        catch (ArgumentException)
        {
            // MathNet's way to say that a pivot was not positive.
            return false;
        }

        for (var i = 0; i < matrix.RowCount; i++)
        {
            // A pivot of the size of rounding errors is as good as zero.
            var pivot = cholesky.Factor[i, i];
            if (!(pivot * pivot > 16 * matrix.RowCount * Epsilon))
            {
                return false;
            }
        }

        return true;
    }
}
