using static System.Math;

namespace TaskGen.Benchmarks.Tuning.Functions;

/// <summary>Functions of our own, with categories, integers and conditions, and what turns a classic one into another.</summary>
internal static class Inventions
{
    private static readonly double[] Centers = [0.2, 0.5, 0.8];
    private static readonly double[] Offsets = [0.3, 0.0, 0.15, 0.4];

    /// <summary>Validation error of a make-believe classifier: a kernel with parameters of its own decides which others are there.</summary>
    public static double Classifier(double[] x)
    {
        var (c, loss) = (Log10(x[1]), (0.01 * Pow(Log10(x[5]) + 4, 2)) + (x[4] == 0 ? 0.02 : 0));
        if (x[0] == 0)
        {
            return loss + 0.25 + (0.03 * Pow(c + 1, 2));
        }

        if (x[0] == 1)
        {
            var gamma = Log10(x[2]);
            return loss + 0.08 + (0.04 * Pow(c - 1.5, 2)) + (0.06 * Pow(gamma + 2, 2)) + (0.05 * (c - 1.5) * (gamma + 2));
        }

        return loss + 0.14 + (0.03 * Pow(c - 0.5, 2)) + (0.05 * Pow(x[3] - 3, 2) * (1 + (0.2 * c * c)));
    }

    /// <summary>Loss of a make-believe network after some epochs: rates that are too high end noisy or diverge, those too low are slow.</summary>
    public static double Curve(double[] x, int epochs = 81)
    {
        var (rate, momentum, decay, layers, width) = (x[0], x[1], x[2], x[3], x[4]);
        var effective = Log10(rate / (1 - momentum));
        var best = -1.2 - (0.12 * layers);
        var speed = Exp(-0.5 * Pow((effective - best) / 0.7, 2));
        var capacity = layers * Log2(width);
        var floor = 0.08 + (1.2 / (1 + capacity)) + (0.03 * Pow(Log10(decay) + 4.2, 2) * (1 + (capacity / 40))) + (0.002 * Pow(Max(0, capacity - 20), 1.5));
        var diverged = Max(0, effective - best - 0.9);
        return floor + (2.3 * Exp(-3 * speed * Sqrt(epochs) / 2)) + (1.5 * (1 - Exp(-diverged))) + (0.05 * diverged * diverged);
    }

    /// <summary>Categories with effects of their own and of neighbours.</summary>
    public static double Table(double[] x) =>
        x.Select(static (v, i) => Fraction((ulong)((i * 1000) + (int)v))).Sum()
        + (0.5 * x.Zip(x.Skip(1)).Select(static (pair, i) => Fraction((ulong)(50_000 + (i * 1000) + ((int)pair.First * 10) + (int)pair.Second))).Sum());

    /// <summary>Two numbers, two integers and two categories, all of which matter to each other.</summary>
    public static double Blend(double[] x) =>
        (Pow(x[0] - Centers[(int)x[4]], 2) * 4) + (Pow(Log10(x[1]) + 2 + (0.5 * x[4]), 2) * 0.3) + (0.01 * Pow(x[2] - 7 - (2 * x[5]), 2))
        + (Pow(Log2(x[3]) - 5, 2) * 0.05) + Offsets[(int)x[5]];

    /// <summary>A tree of choices: what is under each branch looks like the others but has its own best place.</summary>
    public static double Nested(double[] x) => x[0] switch
    {
        0 => 0.3 + Pow(x[1] - 0.3, 2) + (Pow(x[2] - x[1], 2) * 3),
        1 => 0.2 + (0.02 * Abs(x[3] - 13)) + (x[4] == 0 ? 0.1 : Pow(Log10(x[5]) + 3, 2) * 0.1),
        _ => (Pow(Log10(x[6]) - 1, 2) * 0.2) + 0.1,
    };

    /// <summary>
    /// Error of make-believe boosted trees: rate and number of trees go together, depth and leaves too, one of two ways to grow has a size of its own.
    /// </summary>
    public static double Booster(double[] x)
    {
        var (rate, trees, depth, leaves, rows, penalty) = (x[0], x[1], x[2], x[4], x[5], x[6]);
        var error = 0.12 + (0.05 * Pow(Log10(rate * trees) - 1.3, 2)) + (0.01 * Pow(Max(0, Log10(rate) + 1.5), 2)) + (0.02 * Pow(rows - 0.75, 2))
            + (0.004 * Pow(Log10(penalty) - 0.2, 2));
        return x[3] == 0
            ? error + (0.003 * Pow(depth - 6, 2))
            : error - 0.01 + (0.02 * Pow(Log2(leaves) - 5.4, 2)) + (0.001 * Abs(depth - 9));
    }

    /// <summary>A reflection that mixes all dimensions.</summary>
    public static double[] Reflect(double[] x)
    {
        var product = 2 * x.Select(static (v, i) => (i + 1) * v).Sum() / x.Select(static (_, i) => (i + 1.0) * (i + 1)).Sum();
        return [.. x.Select((v, i) => v - (product * (i + 1)))];
    }

    /// <summary>Moves the best point away from the middle.</summary>
    public static double[] Shift(double[] x, double amount) => [.. x.Select((v, i) => v - (amount * Sin(2.3 * (i + 1))))];

    /// <summary>A standard normal number of its own for each trial of each seed.</summary>
    public static double Noise(long seed, int number) =>
        Sqrt(-2 * Log(Draw(seed, number, 1))) * Cos(2 * PI * Draw(seed, number, 2));

    /// <summary>How long each trial of each seed takes, from 0.5 to 1.5.</summary>
    public static double Duration(long seed, int number) => 0.5 + Draw(seed, number, 3);

    private static double Draw(long seed, int number, ulong which)
    {
        const ulong golden = 0x9E3779B97F4A7C15;
        return ((Mix(unchecked(Mix(((ulong)seed * golden) + (ulong)number + 1) + (which * golden))) >> 11) + 0.5) * Pow(2, -53);
    }

    private static double Fraction(ulong key) => (Mix(key) >> 11) * Pow(2, -53);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
