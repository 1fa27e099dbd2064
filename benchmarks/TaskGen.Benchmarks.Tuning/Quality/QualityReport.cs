using TaskGen.Benchmarks.Tuning.Functions;
using TaskGen.Benchmarks.Tuning.Peers;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Tuning.Quality;

/// <summary>Prints medians and quartiles of the best value so far, beside those of Optuna's best sampler of the same kind.</summary>
internal static class QualityReport
{
    private static readonly int[] Budgets = [50, 100, 200];

    // Values are compared as far as Optuna's are written.
    private const double Tolerance = 3e-6;

    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        ["random"] = ["random"],
        ["quasi-random"] = ["qmc"],
        ["tpe"] = ["tpe", "tpe-multivariate"],
        ["cma-es"] = ["cmaes", "cmaes-ipop", "cmaes-margin"],
        ["gaussian-process"] = ["tpe"],
        ["auto"] = ["tpe"],
    };

    public static void Print(IReadOnlyList<BenchmarkFunction> functions, IReadOnlyList<string> samplers, int firstSeed, int seeds, string file)
    {
        var kinds = samplers.SelectMany(static name => Kinds[name]).Distinct();
        var peers = new PeerResults(file, functions.Select(static function => function.Name), kinds, firstSeed, seeds);
        foreach (var name in samplers)
        {
            var (wins, cells) = (0, 0);
            Console.WriteLine($"{Environment.NewLine}| {name} | 50 | Optuna | 100 | Optuna | 200 | Optuna |");
            Console.WriteLine("|---|---|---|---|---|---|---|");
            foreach (var function in functions)
            {
                var curves = new double[seeds][];
                Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
                    curves[i] = StudyRun.Run(function, Sampler.Parse(name), firstSeed + i, Budgets[^1]));
                var row = $"| {function.Name} |";
                foreach (var budget in Budgets)
                {
                    var ours = Quartiles.Of(curves.Select(curve => curve[budget - 1]));
                    var theirs = Kinds[name].Select(kind => peers.At(function.Name, kind, budget)).Where(static values => values.Length > 0)
                        .Select(Quartiles.Of).OrderBy(static quartiles => quartiles.Median).ToList();
                    var isBest = theirs.Count == 0 || ours.Median <= theirs[0].Median + (Tolerance * Math.Abs(theirs[0].Median));
                    (wins, cells) = (wins + (isBest ? 1 : 0), cells + 1);
                    row += $" {(isBest ? "" : "**")}{ours}{(isBest ? "" : "**")} | {(theirs.Count == 0 ? "" : theirs[0])} |";
                }

                Console.WriteLine(row);
            }

            Console.WriteLine($"{Environment.NewLine}{name}: at or below Optuna in {wins} of {cells}.");
        }
    }
}
