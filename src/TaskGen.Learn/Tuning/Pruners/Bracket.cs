using System.Collections.Immutable;
using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// A tournament of trials: all of them run to the first rung, the best of those on to the next, and so on. What a rung grants is the total of a
/// trial, counted in the unit of the steps that it reports (epochs, for example).
/// </summary>
public sealed class Bracket
{
    private Bracket(int start, ImmutableArray<Rung> rungs)
    {
        Start = start;
        Rungs = rungs;
    }

    /// <summary>How many rungs are left out at the bottom: 0 for the bracket that stops trials earliest.</summary>
    public int Start { get; }

    /// <summary>The rungs, from the one with the most trials and the least resource.</summary>
    public IReadOnlyList<Rung> Rungs { get; }

    /// <summary>The steps at which trials are compared: all rungs but the last, from which trials run to their end.</summary>
    internal IReadOnlyList<long> ComparingSteps => [.. Rungs.SkipLast(1).Select(static rung => rung.Resource)];

    /// <summary>
    /// The brackets of one round of Hyperband, as its paper's Algorithm 1 has them (Li et al., 2018): with R the maximum in units of the minimum
    /// and s_max the whole part of log_eta R, bracket s has ceil((s_max + 1) · eta^s / (s + 1)) trials, of which a rung keeps the whole part of one in eta.
    /// </summary>
    /// <param name="maxResource">The resource of a trial that is never stopped, at least <paramref name="minResource"/>.</param>
    /// <param name="minResource">The least resource that says anything, at least 1; 1 by default.</param>
    /// <param name="reductionFactor">Eta: one trial in so many goes on, at least 2; 3 by default.</param>
    /// <returns>The brackets, the one that starts most trials first; fractions of resources are dropped.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the first rung would have billions of trials.</exception>
    public static IReadOnlyList<Bracket> Hyperband(long maxResource, long minResource = 1, int reductionFactor = 3)
    {
        var last = LastRung(maxResource, minResource, reductionFactor);
        return [.. Enumerable.Range(0, last + 1).Select(start =>
        {
            var s = last - start;
            var share = Power(reductionFactor, s) * (last + 1);
            return Create(start, (share + s) / (s + 1), s, maxResource, reductionFactor);
        })];
    }

    /// <summary>One bracket of successive halving (Jamieson and Talwalkar, 2016, in the form of Li et al., 2020).</summary>
    /// <param name="maxResource">The resource of a trial that is never stopped, at least <paramref name="minResource"/>.</param>
    /// <param name="minResource">The resource of the first rung, at least 1; 1 by default.</param>
    /// <param name="reductionFactor">Eta: one trial in so many goes on, at least 2; 3 by default.</param>
    /// <param name="trials">How many trials start; by default as many as leave one at the end, eta to the power of the promotions.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range; there must be enough trials for one to reach the last rung.</exception>
    public static Bracket SuccessiveHalving(long maxResource, long minResource = 1, int reductionFactor = 3, int? trials = null)
    {
        var last = LastRung(maxResource, minResource, reductionFactor);
        var least = Power(reductionFactor, last);
        if (trials < least)
        {
            throw new ArgumentOutOfRangeException(nameof(trials), trials, string.Create(
                CultureInfo.InvariantCulture, $"Of fewer than {least} trials none reaches the last of {last + 1} rungs; one in {reductionFactor} goes on."));
        }

        return Create(0, trials ?? least, last, maxResource, reductionFactor);
    }

    private static Bracket Create(int start, long trials, int last, long maxResource, int factor) => new(start,
    [
        .. Enumerable.Range(0, last + 1).Select(rung =>
            new Rung((int)(trials / Power(factor, rung)), maxResource / Power(factor, last - rung))),
    ]);

    // The whole part of the logarithm of max / min; in whole numbers, since Math.Log(243, 3) is below 5.
    private static int LastRung(long maxResource, long minResource, int factor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minResource, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResource, minResource);
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 2, "reductionFactor");
        var last = 0;
        for (var rest = maxResource / minResource; rest >= factor; rest /= factor)
        {
            last++;
        }

        // The largest bracket has eta to this power trials; more than a list holds are a mistake.
        return Math.Pow(factor, last) * (last + 1) <= Array.MaxLength ? last : throw new ArgumentOutOfRangeException(
            nameof(maxResource), maxResource, "The first rung would have billions of trials. Raise the least resource or the reduction factor.");
    }

    private static long Power(int factor, int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= factor;
        }

        return power;
    }
}
