using static System.Math;

namespace TaskGen.Benchmarks.Tuning.Functions;

/// <summary>Functions that the literature knows by name.</summary>
internal static class Classics
{
    private static readonly double[][] H6A = [[10, 3, 17, 3.5, 1.7, 8], [0.05, 10, 17, 0.1, 8, 14], [3, 3.5, 1.7, 10, 17, 8], [17, 8, 0.05, 10, 0.1, 14]];

    private static readonly double[][] H6P =
    [
        [1312, 1696, 5569, 124, 8283, 5886], [2329, 4135, 8307, 3736, 1004, 9991],
        [2348, 1451, 3522, 2883, 3047, 6650], [4047, 8828, 8732, 5743, 1091, 381],
    ];

    private static readonly double[][] H3A = [[3, 10, 30], [0.1, 10, 35], [3, 10, 30], [0.1, 10, 35]];
    private static readonly double[][] H3P = [[3689, 1170, 2673], [4699, 4387, 7470], [1091, 8732, 5547], [381, 5743, 8828]];
    private static readonly double[] HartmannWeights = [1.0, 1.2, 3.0, 3.2];

    private static readonly double[][] ShekelPlaces =
        [[4, 4, 4, 4], [1, 1, 1, 1], [8, 8, 8, 8], [6, 6, 6, 6], [3, 7, 3, 7], [2, 9, 2, 9], [5, 5, 3, 3], [8, 1, 8, 1], [6, 2, 6, 2], [7, 3.6, 7, 3.6]];

    private static readonly double[] ShekelHeights = [0.1, 0.2, 0.2, 0.4, 0.4, 0.6, 0.3, 0.7, 0.5, 0.5];

    public static double Branin(double[] x) =>
        Pow(x[1] - (5.1 / (4 * PI * PI) * x[0] * x[0]) + (5 / PI * x[0]) - 6, 2) + (10 * (1 - (1 / (8 * PI))) * Cos(x[0])) + 10;

    public static double Hartmann3(double[] x) => Hartmann(x, H3A, H3P);

    public static double Hartmann6(double[] x) => Hartmann(x, H6A, H6P);

    public static double Rosenbrock(double[] x) =>
        x.Zip(x.Skip(1)).Sum(static pair => (100 * Pow(pair.Second - (pair.First * pair.First), 2)) + Pow(1 - pair.First, 2));

    public static double Ackley(double[] x) =>
        (-20 * Exp(-0.2 * Sqrt(x.Sum(static v => v * v) / x.Length))) - Exp(x.Sum(static v => Cos(2 * PI * v)) / x.Length) + 20 + E;

    public static double Rastrigin(double[] x) => (10 * x.Length) + x.Sum(static v => (v * v) - (10 * Cos(2 * PI * v)));

    public static double StyblinskiTang(double[] x) => x.Sum(static v => Pow(v, 4) - (16 * v * v) + (5 * v)) / 2;

    public static double Levy(double[] x)
    {
        double[] w = [.. x.Select(static v => 1 + ((v - 1) / 4))];
        return Pow(Sin(PI * w[0]), 2)
            + w.SkipLast(1).Sum(static v => Pow(v - 1, 2) * (1 + (10 * Pow(Sin((PI * v) + 1), 2))))
            + (Pow(w[^1] - 1, 2) * (1 + Pow(Sin(2 * PI * w[^1]), 2)));
    }

    public static double Ellipsoid(double[] x, double condition) => x.Select((v, i) => Pow(condition, i / (x.Length - 1.0)) * v * v).Sum();

    public static double Griewank(double[] x) =>
        1 + (x.Sum(static v => v * v) / 4000) - x.Select(static (v, i) => Cos(v / Sqrt(i + 1))).Aggregate(1.0, static (a, b) => a * b);

    public static double Michalewicz(double[] x) => -x.Select(static (v, i) => Sin(v) * Pow(Sin((i + 1) * v * v / PI), 20)).Sum();

    public static double Schwefel(double[] x) => (418.9829 * x.Length) - x.Sum(static v => v * Sin(Sqrt(Abs(v))));

    public static double GoldsteinPrice(double[] x)
    {
        var (a, b) = (x[0], x[1]);
        return (1 + (Pow(a + b + 1, 2) * (19 - (14 * a) + (3 * a * a) - (14 * b) + (6 * a * b) + (3 * b * b))))
            * (30 + (Pow((2 * a) - (3 * b), 2) * (18 - (32 * a) + (12 * a * a) + (48 * b) - (36 * a * b) + (27 * b * b))));
    }

    public static double Camel(double[] x)
    {
        var (a, b) = (x[0], x[1]);
        return ((4 - (2.1 * a * a) + (Pow(a, 4) / 3)) * a * a) + (a * b) + ((-4 + (4 * b * b)) * b * b);
    }

    public static double Zakharov(double[] x)
    {
        var sum = x.Select(static (v, i) => 0.5 * (i + 1) * v).Sum();
        return x.Sum(static v => v * v) + (sum * sum) + Pow(sum, 4);
    }

    public static double DixonPrice(double[] x) =>
        Pow(x[0] - 1, 2) + Enumerable.Range(1, x.Length - 1).Sum(i => (i + 1) * Pow((2 * x[i] * x[i]) - x[i - 1], 2));

    public static double Alpine(double[] x) => x.Sum(static v => Abs((v * Sin(v)) + (0.1 * v)));

    public static double Bukin(double[] x) => (100 * Sqrt(Abs(x[1] - (0.01 * x[0] * x[0])))) + (0.01 * Abs(x[0] + 10));

    public static double Salomon(double[] x)
    {
        var radius = Sqrt(x.Sum(static v => v * v));
        return 1 - Cos(2 * PI * radius) + (0.1 * radius);
    }

    public static double Powell(double[] x) => x.Chunk(4).Sum(static v =>
        Pow(v[0] + (10 * v[1]), 2) + (5 * Pow(v[2] - v[3], 2)) + Pow(v[1] - (2 * v[2]), 4) + (10 * Pow(v[0] - v[3], 4)));

    public static double Trid(double[] x) => x.Sum(static v => (v - 1) * (v - 1)) - x.Zip(x.Skip(1)).Sum(static pair => pair.First * pair.Second);

    public static double Shekel(double[] x) =>
        -ShekelHeights.Select((height, k) => 1 / (height + x.Select((v, i) => Pow(v - ShekelPlaces[k][i], 2)).Sum())).Sum();

    private static double Hartmann(double[] x, double[][] a, double[][] p) =>
        -HartmannWeights.Select((weight, k) => weight * Exp(-x.Select((v, i) => a[k][i] * Pow(v - (p[k][i] * 1e-4), 2)).Sum())).Sum();
}
