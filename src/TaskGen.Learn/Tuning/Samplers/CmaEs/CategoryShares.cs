namespace TaskGen.Learn.Tuning.Samplers.CmaEs;

/// <summary>How likely each category is, learned from generations as the mean of CMA-ES is, with a least share for each (Hamano et al. 2024).</summary>
internal sealed class CategoryShares(int count)
{
    private readonly double[] _shares = [.. Enumerable.Repeat(1.0 / count, count)];

    /// <summary>The category at a number from 0 to 1.</summary>
    public int At(double place)
    {
        for (var c = 0; c < count - 1; c++)
        {
            if ((place -= _shares[c]) < 0)
            {
                return c;
            }
        }

        return count - 1;
    }

    /// <summary>Learns from a generation.</summary>
    /// <param name="weights">How much each category won.</param>
    /// <param name="rate">How fast to learn.</param>
    /// <param name="least">The least share of a category.</param>
    public void Learn(double[] weights, double rate, double least)
    {
        var total = weights.Sum();
        for (var c = 0; c < count && total > 0; c++)
        {
            _shares[c] += rate * ((weights[c] / total) - _shares[c]);
        }

        var sum = 0.0;
        for (var c = 0; c < count; c++)
        {
            sum += _shares[c] = Math.Max(_shares[c], least);
        }

        for (var c = 0; c < count; c++)
        {
            _shares[c] /= sum;
        }
    }
}
