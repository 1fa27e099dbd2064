namespace TaskGen.Learn.Tuning.Trials;

/// <summary>The winner so far: of the trials whose score is within <see cref="ScoreOrder.Tolerance"/> of the best, the one with the lowest number.</summary>
internal sealed class BestTrial
{
    private readonly List<(int Number, double Score)> _ties = [];
    private double _least = double.PositiveInfinity;

    /// <summary>Its number; null as long as no trial has a score.</summary>
    public int? Number { get; private set; }

    /// <summary>The best score there is, lower the better; the winner may be behind it by the tolerance.</summary>
    public double Score => _least;

    /// <summary>Takes the score of a trial.</summary>
    /// <param name="number">Its number; trials may end in any order.</param>
    /// <param name="score">Its score, lower the better, not NaN.</param>
    /// <returns>Whether it is better than all before by more than the tolerance.</returns>
    public bool Add(int number, double score)
    {
        var isBetter = Number is null || ScoreOrder.IsWorse(_least, score);
        if (!ScoreOrder.IsWorse(score, _least))
        {
            _ties.Add((number, score));
            Number = Number < number ? Number : number;
        }

        if (score < _least)
        {
            _least = score;
            if (_ties.RemoveAll(tie => ScoreOrder.IsWorse(tie.Score, score)) > 0)
            {
                Number = _ties.Min(static tie => tie.Number);
            }
        }

        return isBetter;
    }
}
