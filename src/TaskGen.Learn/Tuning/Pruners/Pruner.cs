using TaskGen.Learn.Tuning.Pruners;
using static System.FormattableString;

namespace TaskGen.Learn;

/// <summary>
/// Stops trials that cannot win, by the scores that their training methods report through <c>TaskContext.Report(step, score)</c>. Steps are
/// counted in the method's own unit, epochs for example, and must ascend; scores are in the unit and direction of the study.
/// </summary>
/// <remarks>
/// Decisions are a function of the trials of the study and of what they have reported alone. Scores within 1e-10 of each other are equal; NaN is worse
/// than any other score.
/// </remarks>
public abstract class Pruner
{
    private readonly string _text;

    private protected Pruner(string text) => _text = text;

    /// <summary>Stops no trial.</summary>
    public static Pruner None { get; } = new DescribedPruner("none", static _ => new NoPruner());

    /// <summary>
    /// Stops a trial whose best score so far is worse than the median of the complete trials' best scores up to the same step (Golovin et al., 2017).
    /// </summary>
    /// <param name="startupTrials">How many trials must be complete before any is stopped; 5 by default.</param>
    /// <param name="warmupSteps">The first step at which trials are stopped; 0 by default.</param>
    /// <param name="interval">How many steps lie between two decisions about a trial; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the interval is below 1.</exception>
    public static Pruner Median(int startupTrials = 5, long warmupSteps = 0, long interval = 1)
    {
        Check(startupTrials, warmupSteps, interval);
        return new DescribedPruner(
            Invariant($"median(startupTrials: {startupTrials}, warmupSteps: {warmupSteps}, interval: {interval})"),
            _ => new PercentilePruner(0.5, startupTrials, new(warmupSteps, interval)));
    }

    /// <summary>Stops a trial whose best score so far is not among the best of the complete trials' up to the same step.</summary>
    /// <param name="percentile">What goes on, in percent of the complete trials, from 0 to 100: with 25, the best quarter.</param>
    /// <param name="startupTrials">How many trials must be complete before any is stopped; 5 by default.</param>
    /// <param name="warmupSteps">The first step at which trials are stopped; 0 by default.</param>
    /// <param name="interval">How many steps lie between two decisions about a trial; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentile is out of its range, a count is negative, or the interval is below 1.</exception>
    public static Pruner Percentile(double percentile, int startupTrials = 5, long warmupSteps = 0, long interval = 1)
    {
        Check(startupTrials, warmupSteps, interval);
        if (!(percentile is >= 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(percentile), percentile, "A percentile is a number from 0 to 100.");
        }

        return new DescribedPruner(
            Invariant($"percentile({percentile}, startupTrials: {startupTrials}, warmupSteps: {warmupSteps}, interval: {interval})"),
            _ => new PercentilePruner(percentile / 100, startupTrials, new(warmupSteps, interval)));
    }

    /// <summary>
    /// Successive halving (Jamieson and Talwalkar, 2016): trials run to the first rung of a <see cref="Bracket"/>, wait for each other there, the best
    /// of them go on to the next rung, the others are stopped. Brackets follow each other until the study ends.
    /// </summary>
    /// <param name="maxResource">The step that a training method reaches by itself, at least <paramref name="minResource"/>.</param>
    /// <param name="minResource">The step of the first rung, at least 1; 1 by default.</param>
    /// <param name="reductionFactor">One trial in so many goes on, at least 2; 3 by default.</param>
    /// <param name="trials">How many trials are in a bracket; by default as many as leave one at its end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range; there must be enough trials for one to reach the last rung.</exception>
    /// <remarks>A trial that saves checkpoints goes on where it was. Where trials cannot wait, they are stopped as by <see cref="Asha"/>.</remarks>
    public static Pruner SuccessiveHalving(long maxResource, long minResource = 1, int reductionFactor = 3, int? trials = null)
    {
        var bracket = Bracket.SuccessiveHalving(maxResource, minResource, reductionFactor, trials);
        var size = bracket.Rungs[0].Trials;
        return new DescribedPruner(
            Invariant($"successive-halving({maxResource}, minResource: {minResource}, reductionFactor: {reductionFactor}, trials: {size})"),
            _ => new HalvingPruner(bracket.ComparingSteps, reductionFactor),
            [bracket]);
    }

    /// <summary>
    /// Asynchronous successive halving (ASHA; Li et al., 2020): a trial that reaches a rung goes on if it is among the best one in
    /// <paramref name="reductionFactor"/> of all that have reached the rung so far. No trial waits for another, and the best at a rung is never stopped.
    /// </summary>
    /// <param name="minResource">The step of the first rung, at least 1: before it no trial is stopped; 1 by default.</param>
    /// <param name="maxResource">The step that a training method reaches by itself, where rungs end; null, the default, if it has no end.</param>
    /// <param name="reductionFactor">One trial in so many goes on, and the ratio of neighbouring rungs, at least 2; 3 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Pruner Asha(long minResource = 1, long? maxResource = null, int reductionFactor = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minResource, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResource ?? long.MaxValue, minResource, nameof(maxResource));
        ArgumentOutOfRangeException.ThrowIfLessThan(reductionFactor, 2);
        var end = maxResource is { } max ? Invariant($", maxResource: {max}") : "";
        return new DescribedPruner(
            Invariant($"asha(minResource: {minResource}{end}, reductionFactor: {reductionFactor})"),
            _ => new HalvingPruner(HalvingPruner.Rungs(minResource, maxResource ?? long.MaxValue, reductionFactor), reductionFactor));
    }

    /// <summary>
    /// Hyperband (Li et al., 2018): brackets of <see cref="SuccessiveHalving"/>, from one of many trials that are stopped early to one of few that are never
    /// stopped (<see cref="Bracket.Hyperband"/> is the table), again and again until the study ends. For when nobody knows how early scores tell.
    /// </summary>
    /// <param name="maxResource">The step that a training method reaches by itself, at least <paramref name="minResource"/>.</param>
    /// <param name="minResource">The step of the lowest rung, at least 1; 1 by default.</param>
    /// <param name="reductionFactor">One trial in so many goes on, at least 2; 3 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <remarks>A trial that saves checkpoints goes on where it was. Where trials cannot wait, each bracket is run as <see cref="Asha"/>.</remarks>
    public static Pruner Hyperband(long maxResource, long minResource = 1, int reductionFactor = 3)
    {
        var brackets = Bracket.Hyperband(maxResource, minResource, reductionFactor);
        return new DescribedPruner(
            Invariant($"hyperband({maxResource}, minResource: {minResource}, reductionFactor: {reductionFactor})"),
            _ => new HyperbandPruner(brackets, reductionFactor),
            brackets);
    }

    /// <summary>
    /// Stops a trial whose newest reports brought no better score than it had before, if another pruner agrees. Alone it may stop the best trial, whose
    /// model is then lost: where training should end early and keep its model, do so in the training method.
    /// </summary>
    /// <param name="reports">How many reports may bring nothing, at least 1.</param>
    /// <param name="minimumChange">By how much they must improve on the best before them, taken together, in the unit of the score; 0 by default.</param>
    /// <param name="pruner">The other pruner; null, the default, if none is asked.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no reports, or the change is negative or not a number.</exception>
    public static Pruner Patience(int reports, double minimumChange = 0, Pruner? pruner = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(reports, 1);
        if (!(minimumChange is >= 0 and < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(minimumChange), minimumChange, "A change is a finite number from 0 up.");
        }

        return new DescribedPruner(
            Invariant($"patience({reports}, minimumChange: {minimumChange}{(pruner is null ? "" : $", {pruner}")})"),
            direction => new PatiencePruner(reports, minimumChange, pruner?.Create(direction)));
    }

    /// <summary>Stops a trial as soon as a score is outside two bounds, or NaN.</summary>
    /// <param name="lower">The least score that goes on, in the unit of the score; null, the default, for none.</param>
    /// <param name="upper">The greatest score that goes on, in the unit of the score; null, the default, for none.</param>
    /// <param name="warmupSteps">The first step at which trials are stopped; 0 by default.</param>
    /// <param name="interval">How many steps lie between two decisions about a trial; 1 by default.</param>
    /// <exception cref="ArgumentException">A bound is not a number, or the lower one is above the other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the interval is below 1.</exception>
    public static Pruner Threshold(double? lower = null, double? upper = null, long warmupSteps = 0, long interval = 1)
    {
        Check(0, warmupSteps, interval);
        var (low, high) = (lower ?? double.NegativeInfinity, upper ?? double.PositiveInfinity);
        if (!(low <= high))
        {
            throw new ArgumentException(Invariant($"The bounds of scores are {low} and {high}; expected numbers, the lower one first."), nameof(lower));
        }

        return new DescribedPruner(
            Invariant($"threshold(lower: {low}, upper: {high}, warmupSteps: {warmupSteps}, interval: {interval})"),
            direction => direction == Direction.Minimize
                ? new ThresholdPruner(low, high, new(warmupSteps, interval))
                : new ThresholdPruner(-high, -low, new(warmupSteps, interval)));
    }

    /// <summary>
    /// Reads a pruner from text such as <c>median(startupTrials: 5)</c> or <c>asha</c>: its name, with the settings of its method in brackets.
    /// </summary>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static Pruner Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PrunerText.Parse(text);
    }

    /// <summary>The name of the pruner with all of its settings.</summary>
    public sealed override string ToString() => _text;

    /// <summary>A pruner for one study.</summary>
    /// <param name="direction">The direction of the study; in its history scores are lower the better.</param>
    internal abstract ITrialPruner Create(Direction direction);

    /// <summary>
    /// What says which trial runs next, for those whose trials wait for each other; null for the others. Whoever follows it need not ask the
    /// pruner of <see cref="Create"/>, which is the form of the same for trials that cannot wait.
    /// </summary>
    internal abstract ITrialScheduler? CreateScheduler();

    private static void Check(int startupTrials, long warmupSteps, long interval)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startupTrials);
        ArgumentOutOfRangeException.ThrowIfNegative(warmupSteps);
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, 1);
    }
}
