using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Importance;

/// <summary>The complete trials of a study as a forest learns from them.</summary>
internal sealed class TrialTable
{
    private TrialTable(TableColumn[] columns, double[] scores)
    {
        Columns = columns;
        Scores = scores;
    }

    /// <summary>A column for each dimension of the space.</summary>
    public TableColumn[] Columns { get; }

    /// <summary>The score of each trial; finite.</summary>
    public double[] Scores { get; }

    /// <summary>How many trials there are.</summary>
    public int Rows => Scores.Length;

    /// <summary>Whether all scores are the same.</summary>
    public bool IsConstant => Rows == 0 || Scores.Min().Equals(Scores.Max());

    /// <summary>Reads the trials of a study.</summary>
    public static TrialTable Create(SearchSpace space, TrialHistory history, int objective)
    {
        List<TrialEntry> trials = [.. history.Trials.Where(static trial => trial.State == TrialState.Complete)];
        return new(
            [.. space.Dimensions.Select((dimension, i) => Column(dimension, trials.ConvertAll(trial => trial.Point[i])))],
            Finite([.. trials.Select(trial => trial.Scores[objective])]));
    }

    private static TableColumn Column(SearchDimension dimension, List<double> values)
    {
        var isCategory = dimension is { Kind: DimensionKind.Category, OrderedValues.IsEmpty: true };
        return new(
            [.. values.Select(value => isCategory || double.IsNaN(value) ? value : DimensionTransform.Share(dimension, value))],
            isCategory ? (int)dimension.Count : 0);
    }

    // What is infinite is as good or bad as the best or worst that is not: where it is, matters.
    private static double[] Finite(double[] scores)
    {
        double[] finite = [.. scores.Where(double.IsFinite)];
        var (low, high) = finite.Length == 0 ? (0, 1) : (finite.Min(), finite.Max());
        return Array.ConvertAll(scores, score => Math.Clamp(score, low, high));
    }
}
