namespace TaskGen.Benchmarks.Pruning;

/// <summary>A training that is simulated: hyperparameters in the unit cube give a curve of losses over 81 epochs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Noise">The greatest deviation of a reported loss from the true one.</param>
/// <param name="Loss">The true loss of three hyperparameters after an epoch; NaN where training diverged.</param>
internal sealed record CurveTask(string Name, double Noise, Func<double[], int, double> Loss)
{
    /// <summary>How many epochs a training has.</summary>
    public const int Epochs = 81;

    /// <summary>All tasks; Peers/optuna_pruners.py has the same.</summary>
    public static IReadOnlyList<CurveTask> All { get; } =
    [
        new("smooth", 0.005, Smooth),
        new("noisy", 0.1, Smooth),
        new("crossing", 0.005, Crossing),
        new("diverging", 0.005, Diverging),
    ];

    /// <summary>The hyperparameters of a trial.</summary>
    public static double[] Point(int seed, int trial) => [Uniform(seed, trial, 0), Uniform(seed, trial, 1), Uniform(seed, trial, 2)];

    /// <summary>The loss that a trial reports after an epoch.</summary>
    public double Report(int seed, int trial, int epoch) =>
        Loss(Point(seed, trial), epoch) + (Noise * ((2 * Uniform(seed, trial, 2 + epoch)) - 1));

    // The rate falls and rises with the first hyperparameter; the level that is reached is best in the middle of all.
    private static double Smooth(double[] point, int epoch)
    {
        var level = 0.05 + (0.6 * Square(point[0] - 0.5)) + (0.6 * Square(point[1] - 0.7)) + (0.4 * Square(point[2] - 0.3));
        return level + ((1 - level) * Math.Exp(-epoch * (0.03 + (0.4 * point[0]))));
    }

    // What learns slowly comes further: curves cross until the end.
    private static double Crossing(double[] point, int epoch)
    {
        var level = 0.05 + (0.3 * (1 - point[0])) + (0.6 * Square(point[1] - 0.6)) + (0.4 * Square(point[2] - 0.3));
        return level + ((1 - level) * Math.Pow(1 + (epoch / Math.Exp(2.5 * point[0])), -1.2));
    }

    // Fast ones win, and a quarter that are too fast diverge after a good start.
    private static double Diverging(double[] point, int epoch) =>
        point[0] > 0.75 && epoch > 80 * (1 - point[0]) ? double.NaN : Smooth([point[0], point[1], point[2]], epoch) - (0.05 * point[0]);

    private static double Square(double value) => value * value;

    // SplitMix64 (Steele, Lea and Flood, 2014) of a number for each place.
    private static double Uniform(int seed, int trial, int place)
    {
        var bits = (ulong)(((seed * 100_000L) + trial) * 1000L + place + 1) * 0x9e3779b97f4a7c15;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        return ((bits ^ (bits >> 31)) >> 11) * (1.0 / (1L << 53));
    }
}
