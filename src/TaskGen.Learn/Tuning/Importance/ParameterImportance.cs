using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Importance;

/// <summary>Which hyperparameters decide on the score of a study, by a random forest over its complete trials.</summary>
internal static class ParameterImportance
{
    /// <summary>Of fewer complete trials nothing is said.</summary>
    public const int LeastTrials = 4;

    private const int Trees = 64;

    /// <summary>
    /// The share of each hyperparameter, the largest first, else in order of declaration. None at all if there are too few complete trials or nothing that
    /// was searched changed the score.
    /// </summary>
    /// <param name="space">The space of the study.</param>
    /// <param name="history">Its trials; those that are not complete say nothing.</param>
    /// <param name="seed">The seed of the forest.</param>
    /// <param name="method">What importance means; <see cref="ImportanceMethod.Fanova"/> by default.</param>
    /// <param name="objective">Which of the scores is looked at; the first by default.</param>
    /// <remarks>
    /// Where a parameter is not searched, any value of it would have given the same score: each tree gets another at random. It then matters in the part
    /// of the space in which it is searched, and the parameter that its condition names keeps its own effect.
    /// </remarks>
    public static IReadOnlyList<ImportanceShare> Compute(
        SearchSpace space, TrialHistory history, long seed, ImportanceMethod method = ImportanceMethod.Fanova, int objective = 0)
    {
        var table = TrialTable.Create(space, history, objective);
        if (table.Rows < LeastTrials || table.IsConstant)
        {
            return [];
        }

        var random = new LegacyRandom((uint)(seed ^ (seed >> 32)));
        var sums = new double[table.Columns.Length];
        for (var i = 0; i < Trees; i++)
        {
            var sample = BootstrapSample.Draw(table, random);
            var tree = RegressionTree.Grow(sample);
            var effects = method == ImportanceMethod.Fanova ? MainEffects.Of(tree, sample) : PermutationEffects.Of(tree, sample, random);
            for (var column = 0; column < sums.Length; column++)
            {
                sums[column] += effects[column];
            }
        }

        // By chance a mixed-up column predicts better; it matters no less than not at all.
        var shares = Array.ConvertAll(sums, static sum => Math.Max(sum, 0));
        var total = shares.Sum();
        return total <= 0 ? [] :
        [
            .. space.Dimensions.Select((dimension, i) => new ImportanceShare(dimension.Name, shares[i] / total)).OrderByDescending(static share => share.Share),
        ];
    }
}
