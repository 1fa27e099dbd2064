namespace TaskGen.Estimators;

/// <summary>Scores to probabilities without overflow.</summary>
internal static class Softmax
{
    /// <summary>Replaces scores by <c>exp(score) / Σ exp(scores)</c>.</summary>
    public static void Normalize(Span<double> scores)
    {
        var highest = scores[ArgMax(scores)];
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }

    /// <summary><c>log Σ exp(scores) − score of the label</c>, to full relative precision also where it is next to nothing.</summary>
    public static double NegativeLogLikelihood(ReadOnlySpan<double> scores, int label)
    {
        var highest = ArgMax(scores);
        var others = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            others += i == highest ? 0 : Math.Exp(scores[i] - scores[highest]);
        }

        return scores[highest] - scores[label] + LogOnePlus(others);
    }

    /// <summary>The position of the highest value; of equal ones the first.</summary>
    public static int ArgMax(ReadOnlySpan<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
            {
                best = i;
            }
        }

        return best;
    }

    // log(1 + x) without the rounding error of 1 + x (W. Kahan). double.LogP1 does not correct it.
    private static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }
}
