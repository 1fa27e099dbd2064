namespace TaskGen.Estimators;

public static partial class Metrics
{
    /// <summary>The mean of <c>−log p(label)</c> (natural logarithm), the cross-entropy; 0 is best.</summary>
    /// <remarks>Probabilities are kept 2.2e-16 away from 0 and 1, so that a single certain error costs 36, not infinity.</remarks>
    /// <param name="actual">The label each example has; each one of <paramref name="classes"/>.</param>
    /// <param name="probabilities">For each example the probability of each class; rows sum to 1.</param>
    /// <param name="classes">The label of each column of the probabilities: <c>model.Classes</c>.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, a label is none of the classes, or a row is no
    /// distribution over the classes.</exception>
    public static double LogLoss(ReadOnlySpan<int> actual, double[][] probabilities, ReadOnlySpan<int> classes)
    {
        const double Epsilon = 2.220446049250313e-16;
        MetricCheck.Probabilities(actual, probabilities, classes);
        var sum = 0.0;
        for (var i = 0; i < actual.Length; i++)
        {
            sum -= Math.Log(Math.Clamp(probabilities[i][classes.IndexOf(actual[i])], Epsilon, 1 - Epsilon));
        }

        return sum / actual.Length;
    }

    /// <summary>The area under the ROC curve: the probability that a positive example scores higher than a negative one, equal
    /// scores counting half (J. A. Hanley, B. J. McNeil, 1982).</summary>
    /// <param name="actual">The label each example has; two labels.</param>
    /// <param name="scores">A number for each example, higher for the positive label: its probability, for instance.</param>
    /// <param name="positiveLabel">The label that counts as positive. Default 1.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, a score is NaN or infinite, or the labels are not
    /// the positive one and one other.</exception>
    public static double RocAuc(ReadOnlySpan<int> actual, ReadOnlySpan<double> scores, int positiveLabel = 1)
    {
        MetricCheck.Pairs(actual.Length, scores.Length, nameof(scores));
        MetricCheck.Finite(scores, nameof(scores));
        MetricCheck.Binary(actual, [], positiveLabel);
        return AreaUnderCurve(actual, scores.ToArray(), positiveLabel);
    }

    /// <summary>The area under the ROC curve of each class against the rest, averaged over classes alike (macro).</summary>
    /// <param name="actual">The label each example has; each of <paramref name="classes"/> occurs, and nothing else.</param>
    /// <param name="probabilities">For each example the probability of each class; rows sum to 1.</param>
    /// <param name="classes">The label of each column of the probabilities: <c>model.Classes</c>.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, a class does not occur or an unknown one does, or a
    /// row is no distribution over the classes.</exception>
    public static double RocAuc(ReadOnlySpan<int> actual, double[][] probabilities, ReadOnlySpan<int> classes)
    {
        MetricCheck.Probabilities(actual, probabilities, classes);
        var sum = 0.0;
        for (var k = 0; k < classes.Length; k++)
        {
            sum += AreaUnderCurve(actual, Array.ConvertAll(probabilities, row => row[k]), classes[k]);
        }

        return sum / classes.Length;
    }

    private static double AreaUnderCurve(ReadOnlySpan<int> actual, double[] scores, int positiveLabel)
    {
        var labels = actual.ToArray();
        Array.Sort(scores, labels);
        var (positives, negatives, wins) = (0.0, 0.0, 0.0);
        for (var start = 0; start < labels.Length;)
        {
            // Examples of one score meet each other undecided.
            var (tiedPositives, tiedNegatives) = (0.0, 0.0);
            var end = start;
            for (; end < labels.Length && scores[end] == scores[start]; end++)
            {
                tiedPositives += labels[end] == positiveLabel ? 1 : 0;
                tiedNegatives += labels[end] == positiveLabel ? 0 : 1;
            }

            wins += tiedPositives * (negatives + (tiedNegatives / 2));
            positives += tiedPositives;
            negatives += tiedNegatives;
            start = end;
        }

        if (positives == 0 || negatives == 0)
        {
            throw new ArgumentException(
                $"The area under the ROC curve needs examples of class {positiveLabel} and of another one, but there are"
                + $" {(int)positives} and {(int)negatives}. Stratify the split.",
                nameof(actual));
        }

        return wins / (positives * negatives);
    }
}
