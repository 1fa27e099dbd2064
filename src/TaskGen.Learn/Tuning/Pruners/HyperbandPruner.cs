using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>
/// Hyperband without pauses: every trial belongs to a bracket, by its number, and competes there as in asynchronous halving. Any run of trials spreads
/// over the brackets in proportion to their sizes.
/// </summary>
internal sealed class HyperbandPruner : ITrialPruner
{
    private readonly IReadOnlyList<Bracket> _brackets;
    private readonly int _trials;
    private readonly HalvingPruner[] _pruners;

    /// <param name="brackets">The brackets of a round.</param>
    /// <param name="reductionFactor">Eta.</param>
    public HyperbandPruner(IReadOnlyList<Bracket> brackets, int reductionFactor)
    {
        _brackets = brackets;
        _trials = _brackets.Sum(static bracket => bracket.Rungs[0].Trials);
        _pruners =
        [
            .. _brackets.Select((bracket, index) => new HalvingPruner(
                bracket.ComparingSteps, reductionFactor, number => BracketOf(number) == index)),
        ];
    }

    /// <inheritdoc/>
    public bool ShouldPrune(TrialHistory history, TrialEntry trial) => _pruners[BracketOf(trial.Number)].ShouldPrune(history, trial);

    /// <summary>The bracket of a trial, as an index of the table.</summary>
    public int BracketOf(int number)
    {
        // The van der Corput sequence of base 2: as even as can be, wherever one starts and stops to count.
        var place = (double)Reverse((uint)number) / (1L << 32) * _trials;
        var bracket = 0;
        for (; place >= _brackets[bracket].Rungs[0].Trials; bracket++)
        {
            place -= _brackets[bracket].Rungs[0].Trials;
        }

        return bracket;
    }

    private static uint Reverse(uint bits)
    {
        bits = ((bits >> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
        bits = ((bits >> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
        bits = ((bits >> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
        return System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bits);
    }
}
