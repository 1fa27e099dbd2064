namespace TaskGen.Estimators;

/// <summary>For one class against the rest: how often it was rightly predicted, predicted, and really there.</summary>
internal readonly record struct ClassCounts(int TruePositives, int Predicted, int Actual)
{
    // Where nothing was predicted or nothing is there, the quotient is 0, as in scikit-learn.
    public double Precision => Predicted == 0 ? 0 : (double)TruePositives / Predicted;

    public double Recall => Actual == 0 ? 0 : (double)TruePositives / Actual;

    public double F1 => Predicted + Actual == 0 ? 0 : 2.0 * TruePositives / (Predicted + Actual);

    public static ClassCounts Of(ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted, int label)
    {
        var (hits, claimed, present) = (0, 0, 0);
        for (var i = 0; i < actual.Length; i++)
        {
            present += actual[i] == label ? 1 : 0;
            claimed += predicted[i] == label ? 1 : 0;
            hits += actual[i] == label && predicted[i] == label ? 1 : 0;
        }

        return new ClassCounts(hits, claimed, present);
    }
}
