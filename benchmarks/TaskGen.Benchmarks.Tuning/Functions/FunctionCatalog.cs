using System.Collections.Immutable;
using TaskGen.Learn.Tuning.Spaces;
using static TaskGen.Benchmarks.Tuning.Functions.Classics;
using static TaskGen.Benchmarks.Tuning.Functions.Inventions;

namespace TaskGen.Benchmarks.Tuning.Functions;

/// <summary>The functions of the benchmark.</summary>
internal static class FunctionCatalog
{
    /// <summary>Those that the issue names and those beside them.</summary>
    public static ImmutableArray<BenchmarkFunction> Main { get; } =
    [
        new("branin", Space(Reals(1, -5, 10), Reals(1, 0, 15)), Branin),
        new("hartmann6", Space(Reals(6, 0, 1)), Hartmann6),
        new("rosenbrock5", Space(Reals(5, -5, 10)), Rosenbrock),
        new("ackley5", Space(Reals(5, -15, 30)), Ackley),
        new("rastrigin5", Space(Reals(5, -5.12, 5.12)), Rastrigin),
        new("styblinski-tang5", Space(Reals(5, -5, 5)), StyblinskiTang),
        new("noisy-levy4", Space(Reals(4, -10, 10)), Levy, 2.0),
        new("classifier",
            Space(
                Categories(1, 3), Reals(1, 1e-3, 1e3, true), When(Reals(1, 1e-5, 1e1, true), 0, 1), When(Integers(1, 1, 8), 0, 2),
                Categories(1, 2), Reals(1, 1e-6, 1e-1, true)),
            Classifier),
        new("curve",
            Space(Reals(1, 1e-5, 1, true), Reals(1, 0, 0.99), Reals(1, 1e-7, 1e-1, true), Integers(1, 1, 8), Integers(1, 8, 512, true)),
            static x => Curve(x)),
    ];

    /// <summary>A second set of other shapes. Some of it was looked at while constants were chosen: it is no test of what is new.</summary>
    public static ImmutableArray<BenchmarkFunction> Second { get; } =
    [
        new("rotated-ellipsoid10", Space(Reals(10, -5, 5)), static x => Ellipsoid(Reflect(Shift(x, 2)), 1e4)),
        new("rotated-rastrigin5", Space(Reals(5, -5.12, 5.12)), static x => Rastrigin(Reflect(Shift(x, 2)))),
        new("shifted-ackley8", Space(Reals(8, -15, 30)), static x => Ackley(Shift(x, 6))),
        new("shifted-rosenbrock8", Space(Reals(8, -5, 10)), static x => Rosenbrock(Shift(x, 2))),
        new("levy8", Space(Reals(8, -10, 10)), Levy),
        new("griewank6", Space(Reals(6, -60, 60)), static x => Griewank(Shift(x, 20))),
        new("michalewicz5", Space(Reals(5, 0, Math.PI)), Michalewicz),
        new("schwefel4", Space(Reals(4, -500, 500)), Schwefel),
        new("hartmann3", Space(Reals(3, 0, 1)), Hartmann3),
        new("goldstein-price", Space(Reals(2, -2, 2)), GoldsteinPrice),
        new("camel", Space(Reals(1, -3, 3), Reals(1, -2, 2)), Camel),
        new("zakharov6", Space(Reals(6, -5, 10)), static x => Zakharov(Shift(x, 2))),
        new("dixon-price8", Space(Reals(8, -10, 10)), DixonPrice),
        new("shifted-sphere20", Space(Reals(20, -5, 5)), static x => Ellipsoid(Shift(x, 3), 1)),
        new("integer-rastrigin6", Space(Integers(6, -20, 20)), static x => Rastrigin([.. x.Select(static v => (v - 3) / 4)])),
        new("integer-ellipsoid8", Space(Integers(8, -50, 50)), static x => Ellipsoid(Shift(x, 20), 100)),
        new("table8", Space(Categories(8, 5)), Table),
        new("blend",
            Space(Reals(1, 0, 1), Reals(1, 1e-5, 1, true), Integers(1, 0, 30), Integers(1, 1, 1024, true), Categories(1, 3), Categories(1, 4)),
            Blend),
        new("nested",
            Space(
                Categories(1, 3), When(Reals(1, 0, 1), 0, 0), When(Reals(1, 0, 1), 0, 0), When(Integers(1, 1, 40), 0, 1), When(Categories(1, 2), 0, 1),
                When(Reals(1, 1e-6, 1, true), 4, 1), When(Reals(1, 1e-3, 1e3, true), 0, 2)),
            Nested),
        new("noisy-hartmann6", Space(Reals(6, 0, 1)), Hartmann6, 0.2),
    ];

    /// <summary>A third set, measured once after everything was chosen.</summary>
    public static ImmutableArray<BenchmarkFunction> Third { get; } =
    [
        new("alpine5", Space(Reals(5, -10, 10)), static x => Alpine(Shift(x, 3))),
        new("bukin2", Space(Reals(1, -15, -5), Reals(1, -3, 3)), Bukin),
        new("salomon6", Space(Reals(6, -100, 100)), static x => Salomon(Shift(x, 30))),
        new("powell8", Space(Reals(8, -4, 5)), Powell),
        new("trid6", Space(Reals(6, -36, 36)), Trid),
        new("shekel4", Space(Reals(4, 0, 10)), Shekel),
        new("noisy-sphere6", Space(Reals(6, -5, 5)), static x => Ellipsoid(Shift(x, 2), 10), 5.0),
        new("integer-alpine6", Space(Integers(6, -10, 10)), static x => Alpine(Shift(x, 3))),
        new("booster",
            Space(
                Reals(1, 1e-3, 1, true), Integers(1, 10, 2000, true), Integers(1, 2, 14), Categories(1, 2), When(Integers(1, 4, 512, true), 3, 1),
                Reals(1, 0.3, 1), Reals(1, 1e-3, 1e3, true)),
            Booster),
    ];

    private static SearchSpace Space(params IEnumerable<SearchDimension>[] dimensions) =>
        new([.. dimensions.SelectMany(static part => part)]);

    private static IEnumerable<SearchDimension> Reals(int count, double minimum, double maximum, bool log = false) =>
        Enumerable.Range(0, count).Select(i => SearchDimension.Real("x" + i, minimum, maximum, log));

    private static IEnumerable<SearchDimension> Integers(int count, long minimum, long maximum, bool log = false) =>
        Enumerable.Range(0, count).Select(i => SearchDimension.Integer("n" + i, minimum, maximum, 1, log));

    private static IEnumerable<SearchDimension> Categories(int count, int values) =>
        Enumerable.Range(0, count).Select(i => SearchDimension.Category("c" + i, values));

    private static IEnumerable<SearchDimension> When(IEnumerable<SearchDimension> dimensions, int other, double value) =>
        dimensions.Select(dimension => dimension with { Conditions = [new(other, [value])] });
}
