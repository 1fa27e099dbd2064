using System.Globalization;

namespace TaskGen.Learn;

/// <content>How much rows and classes count.</content>
public sealed partial class Partition<TRow>
{
    /// <summary>How much each row counts, by the member that is marked <see cref="WeightAttribute"/>; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">A row has no weight, or one that is negative or infinite.</exception>
    public double[]? Weights()
    {
        var column = 0;
        while (column < Schema.Columns.Count && !Schema.Columns[column].IsWeight)
        {
            column++;
        }

        if (column == Schema.Columns.Count)
        {
            return null;
        }

        var weights = new double[Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Schema.GetValue(this[i], column) is IConvertible weight ? weight.ToDouble(CultureInfo.InvariantCulture) : double.NaN;
            if (!(weights[i] >= 0 && double.IsFinite(weights[i])))
            {
                throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Row {i} (from 0) has {weights[i]} as weight '{Schema.Columns[column].Name}', where a finite number is expected that is not negative. "
                    + $"Correct the row, or leave it out."));
            }
        }

        return weights;
    }

    /// <summary>
    /// For each class of the one target the weight that makes all classes count the same: the rows divided by the classes and by the rows of
    /// the class, as scikit-learn's <c>class_weight="balanced"</c> (King and Zeng, 2001). Needs exactly one target.
    /// </summary>
    /// <exception cref="InvalidOperationException">As for <see cref="TargetLabels"/>.</exception>
    public IReadOnlyDictionary<int, double> BalancedClassWeights()
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var label in TargetLabels())
        {
            counts[label] = counts.GetValueOrDefault(label) + 1;
        }

        return counts.ToDictionary(pair => pair.Key, pair => Count / ((double)counts.Count * pair.Value));
    }
}
