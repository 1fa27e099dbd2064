using System.Globalization;

namespace TaskGen.Learn;

/// <summary>How many rows go to each part of a split, by the rules of scikit-learn's <c>_validate_shuffle_split</c>.</summary>
/// <param name="Train">The rows to train on.</param>
/// <param name="Test">The rows that are held out.</param>
internal readonly record struct SplitCounts(int Train, int Test)
{
    /// <summary>The counts for given sizes; what is not given is the rest.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="test">The size of what is held out; null for the rest, or the default if there is no size at all.</param>
    /// <param name="train">The size of what is trained on; null for the rest.</param>
    /// <param name="defaultTest">The part that is held out without any size.</param>
    /// <param name="what">What is divided: rows or groups.</param>
    /// <exception cref="ArgumentException">A part would be empty, or both need more than there is.</exception>
    public static SplitCounts Of(int count, SplitSize? test, SplitSize? train = null, double defaultTest = 0.1, string what = "rows")
    {
        if (test is null && train is null)
        {
            test = defaultTest;
        }

        var tested = test?.HeldOutOf(count) ?? count - train!.Value.TrainedOf(count);
        var trained = train?.TrainedOf(count) ?? count - tested;
        if (tested <= 0 || trained <= 0)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Sizes(test, train)} divides {count} {what} into {Math.Max(trained, 0)} for training and {Math.Max(tested, 0)} for testing; each needs "
                + $"at least one. Use more {what} or another size."));
        }

        if (tested + trained > count || (test is { IsFraction: true } && train is { IsFraction: true } && test.Value.Value + train.Value.Value > 1))
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"{Sizes(test, train)} needs more than the {count} {what} that there are. Use smaller sizes."));
        }

        return new SplitCounts(trained, tested);
    }

    private static string Sizes(SplitSize? test, SplitSize? train) => (test, train) switch
    {
        ({ } testSize, null) => $"A test size of {testSize}",
        (null, { } trainSize) => $"A training size of {trainSize}",
        _ => $"A test size of {test} with a training size of {train}",
    };
}
