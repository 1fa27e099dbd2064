namespace TaskGen.Learn.Tuning.Importance;

/// <summary>By how much the error of a tree grows on the trials it did not learn from where a column is mixed up (Breiman, 2001).</summary>
internal static class PermutationEffects
{
    /// <summary>For each column, the growth of the squared error, summed over the trials out of the sample; below 0 by chance.</summary>
    public static double[] Of(TreeNode root, BootstrapSample sample, LegacyRandom random)
    {
        int[] rows = [.. Enumerable.Range(0, sample.Weights.Length).Where(row => sample.Weights[row] == 0)];
        var errors = Array.ConvertAll(rows, row => Error(row, RegressionTree.Predict(root, sample.Values, row)));
        var effects = new double[sample.Values.Length];
        for (var column = 0; column < effects.Length; column++)
        {
            var others = random.Permutation(rows.Length);
            for (var i = 0; i < rows.Length; i++)
            {
                effects[column] += Error(rows[i], RegressionTree.Predict(root, sample.Values, rows[i], column, rows[others[i]])) - errors[i];
            }
        }

        return effects;

        double Error(int row, double prediction) => Math.Pow(sample.Table.Scores[row] - prediction, 2);
    }
}
