namespace TaskGen.Estimators;

/// <summary>How well predictions meet what is really there: metrics of classifiers and regressions.</summary>
/// <remarks>
/// Definitions, also of borderline cases, are scikit-learn's. Labels are any integers. All methods refuse empty samples and
/// samples of different lengths with an <see cref="ArgumentException"/>.
/// </remarks>
public static partial class Metrics
{
    /// <summary>The share of examples predicted right: <c>right / all</c>, from 0 to 1.</summary>
    /// <param name="actual">The label each example has.</param>
    /// <param name="predicted">The label predicted for each example.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length.</exception>
    public static double Accuracy(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted)
    {
        MetricCheck.Pairs(actual.Length, predicted.Length, nameof(predicted));
        var right = 0;
        for (var i = 0; i < actual.Length; i++)
        {
            right += actual[i] == predicted[i] ? 1 : 0;
        }

        return (double)right / actual.Length;
    }

    /// <summary>Of the examples predicted as positive, the share that is: <c>TP / (TP + FP)</c>; 0 if none was predicted.</summary>
    /// <param name="actual">The label each example has; two labels at most.</param>
    /// <param name="predicted">The label predicted for each example.</param>
    /// <param name="positiveLabel">The label that counts as positive. Default 1.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, or there are more than two labels, or two without the
    /// positive one.</exception>
    public static double Precision(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, int positiveLabel = 1) =>
        Positive(actual, predicted, positiveLabel).Precision;

    /// <summary>The precision of each class against the rest, averaged.</summary>
    /// <param name="actual">The label each example has.</param>
    /// <param name="predicted">The label predicted for each example.</param>
    /// <param name="averaging">How to average; over all labels that occur in either sample.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length.</exception>
    public static double Precision(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, Averaging averaging) =>
        Average(actual, predicted, averaging, static counts => counts.Precision);

    /// <summary>Of the positive examples, the share predicted as such: <c>TP / (TP + FN)</c>; 0 if there are none.</summary>
    /// <param name="actual">The label each example has; two labels at most.</param>
    /// <param name="predicted">The label predicted for each example.</param>
    /// <param name="positiveLabel">The label that counts as positive. Default 1.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, or there are more than two labels, or two without the
    /// positive one.</exception>
    public static double Recall(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, int positiveLabel = 1) =>
        Positive(actual, predicted, positiveLabel).Recall;

    /// <summary>The recall of each class against the rest, averaged.</summary>
    /// <param name="actual">The label each example has.</param>
    /// <param name="predicted">The label predicted for each example.</param>
    /// <param name="averaging">How to average; over all labels that occur in either sample.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length.</exception>
    public static double Recall(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, Averaging averaging) =>
        Average(actual, predicted, averaging, static counts => counts.Recall);

    /// <summary>The harmonic mean of precision and recall: <c>2 TP / (2 TP + FP + FN)</c>; 0 without any positive
    /// (C. J. van Rijsbergen, "Information Retrieval", 1979).</summary>
    /// <param name="actual">The label each example has; two labels at most.</param>
    /// <param name="predicted">The label predicted for each example.</param>
    /// <param name="positiveLabel">The label that counts as positive. Default 1.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length, or there are more than two labels, or two without the
    /// positive one.</exception>
    public static double F1(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, int positiveLabel = 1) =>
        Positive(actual, predicted, positiveLabel).F1;

    /// <summary>The F1 of each class against the rest, averaged.</summary>
    /// <param name="actual">The label each example has.</param>
    /// <param name="predicted">The label predicted for each example.</param>
    /// <param name="averaging">How to average; over all labels that occur in either sample.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length.</exception>
    public static double F1(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, Averaging averaging) =>
        Average(actual, predicted, averaging, static counts => counts.F1);

    private static ClassCounts Positive(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, int positiveLabel)
    {
        MetricCheck.Pairs(actual.Length, predicted.Length, nameof(predicted));
        MetricCheck.Binary(actual, predicted, positiveLabel);
        return ClassCounts.Of(actual, predicted, positiveLabel);
    }

    private static double Average(
        ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, Averaging averaging, Func<ClassCounts, double> metric)
    {
        MetricCheck.Pairs(actual.Length, predicted.Length, nameof(predicted));
        var labels = ClassLabels.Distinct([.. actual, .. predicted]);
        var sum = 0.0;
        foreach (var label in labels)
        {
            var counts = ClassCounts.Of(actual, predicted, label);
            sum += metric(counts) * averaging switch
            {
                Averaging.Macro => 1.0 / labels.Length,
                Averaging.Weighted => (double)counts.Actual / actual.Length,
                _ => throw new ArgumentException($"{averaging} is no kind of averaging; use Macro or Weighted.", nameof(averaging)),
            };
        }

        return sum;
    }
}
