namespace TaskGen.Estimators;

public static partial class Metrics
{
    /// <summary>The root of the mean squared error, in the target's unit: <c>√(Σ (actual − predicted)² / n)</c>; 0 is best.</summary>
    /// <param name="actual">The number each example has.</param>
    /// <param name="predicted">The number predicted for each example.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, or a number is NaN or infinite.</exception>
    public static double RootMeanSquaredError(ReadOnlySpan<double> actual, ReadOnlySpan<double> predicted)
    {
        RequireNumbers(actual, predicted);
        return Math.Sqrt(SquaredErrors(actual, predicted) / actual.Length);
    }

    /// <summary>The mean absolute error, in the target's unit: <c>Σ |actual − predicted| / n</c>; 0 is best.</summary>
    /// <param name="actual">The number each example has.</param>
    /// <param name="predicted">The number predicted for each example.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, or a number is NaN or infinite.</exception>
    public static double MeanAbsoluteError(ReadOnlySpan<double> actual, ReadOnlySpan<double> predicted)
    {
        RequireNumbers(actual, predicted);
        var sum = 0.0;
        for (var i = 0; i < actual.Length; i++)
        {
            sum += Math.Abs(actual[i] - predicted[i]);
        }

        return sum / actual.Length;
    }

    /// <summary>The coefficient of determination, <c>1 − Σ (actual − predicted)² / Σ (actual − mean)²</c>: 1 is best, 0 is what
    /// predicting the mean gets, and below that is worse.</summary>
    /// <remarks>Where all actual numbers are equal, it is 1 if all predictions are right, else 0.</remarks>
    /// <param name="actual">The number each example has; two at least.</param>
    /// <param name="predicted">The number predicted for each example.</param>
    /// <exception cref="ArgumentException">There are fewer than two examples, the samples differ in length, or a number is NaN or
    /// infinite.</exception>
    public static double R2(ReadOnlySpan<double> actual, ReadOnlySpan<double> predicted)
    {
        RequireNumbers(actual, predicted);
        if (actual.Length < 2)
        {
            throw new ArgumentException(
                "R² compares with the variance of the actual values, which takes two examples; there is one.", nameof(actual));
        }

        // Measured from the first value, so that equal values deviate by exactly 0.
        var mean = 0.0;
        foreach (var value in actual)
        {
            mean += value - actual[0];
        }

        mean /= actual.Length;
        var deviations = 0.0;
        foreach (var value in actual)
        {
            var deviation = value - actual[0] - mean;
            deviations += deviation * deviation;
        }

        var errors = SquaredErrors(actual, predicted);
        if (deviations == 0)
        {
            return errors == 0 ? 1 : 0;
        }

        return 1 - (errors / deviations);
    }

    private static double SquaredErrors(ReadOnlySpan<double> actual, ReadOnlySpan<double> predicted)
    {
        var sum = 0.0;
        for (var i = 0; i < actual.Length; i++)
        {
            sum += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
        }

        return sum;
    }

    private static void RequireNumbers(ReadOnlySpan<double> actual, ReadOnlySpan<double> predicted)
    {
        MetricCheck.Pairs(actual.Length, predicted.Length, nameof(predicted));
        MetricCheck.Finite(actual, nameof(actual));
        MetricCheck.Finite(predicted, nameof(predicted));
    }
}
