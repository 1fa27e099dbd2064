namespace TaskGen.Estimators;

/// <summary>What every metric asks of what it compares.</summary>
internal static class MetricCheck
{
    /// <summary>As many predictions as actual values, and one at least.</summary>
    public static void Pairs(int actual, int predicted, string predictedName)
    {
        if (actual == 0)
        {
            throw new ArgumentException("There is nothing to compare: no actual values were given.", nameof(actual));
        }

        if (actual != predicted)
        {
            throw new ArgumentException(
                $"There are {actual} actual values but {predicted} {predictedName}; each example needs one of each.", predictedName);
        }
    }

    /// <summary>No NaN and no infinity.</summary>
    public static void Finite(ReadOnlySpan<double> values, string name)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException(
                    $"{name}[{i}] is {FeatureCheck.Text(values[i])}; a finite number was expected.", name);
            }
        }
    }

    /// <summary>Two labels at most, one of them the positive one.</summary>
    public static void Binary(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, int positiveLabel)
    {
        var labels = ClassLabels.Distinct([.. actual, .. predicted]);
        if (labels.Length > 2)
        {
            throw new ArgumentException(
                $"There are {labels.Length} classes ({List(labels)}), but a metric of one positive class needs two."
                + " Pass Averaging.Macro or Averaging.Weighted.",
                nameof(actual));
        }

        // A single other label is a sample without positives, which is no mistake.
        if (labels.Length == 2 && !labels.Contains(positiveLabel))
        {
            throw new ArgumentException(
                $"The positive label {positiveLabel} is none of the labels ({List(labels)}). Pass one of them as positiveLabel.",
                nameof(positiveLabel));
        }
    }

    /// <summary>For each example a probability for each class, summing to one; every actual label is a class.</summary>
    public static void Probabilities(ReadOnlySpan<int> actual, double[][] probabilities, ReadOnlySpan<int> classes)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        Pairs(actual.Length, probabilities.Length, nameof(probabilities));
        for (var i = 0; i < actual.Length; i++)
        {
            if (!classes.Contains(actual[i]))
            {
                throw new ArgumentException(
                    $"Example {i} has label {actual[i]}, which is none of the classes ({List(classes)}).", nameof(actual));
            }

            Distribution(probabilities, i, classes.Length);
        }
    }

    private static void Distribution(double[][] probabilities, int example, int classCount)
    {
        // Wide enough for probabilities that were computed in single precision.
        const double Tolerance = 1e-4;
        var row = probabilities[example];
        if (row.Length != classCount)
        {
            throw new ArgumentException(
                $"Example {example} has {row.Length} probabilities for {classCount} classes; one for each was expected.",
                nameof(probabilities));
        }

        foreach (var probability in row)
        {
            if (!(probability >= 0 && probability <= 1 + Tolerance))
            {
                throw new ArgumentException(
                    $"Example {example} has the probability {FeatureCheck.Text(probability)}; numbers from 0 to 1 were expected.",
                    nameof(probabilities));
            }
        }

        if (Math.Abs(row.Sum() - 1) > Tolerance)
        {
            throw new ArgumentException(
                $"The probabilities of example {example} sum to {FeatureCheck.Text(row.Sum())}; 1 was expected.", nameof(probabilities));
        }
    }

    private static string List(ReadOnlySpan<int> labels) => string.Join(", ", labels.ToArray());
}
