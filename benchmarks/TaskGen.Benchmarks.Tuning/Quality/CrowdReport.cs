using TaskGen.Benchmarks.Tuning.Functions;
using TaskGen.Benchmarks.Tuning.Peers;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Tuning.Quality;

/// <summary>Prints what several trials at once cost: medians of the best value so far, beside those of one at a time and of Optuna's TPE.</summary>
internal static class CrowdReport
{
    private static readonly int[] Crowds = [1, 4, 8];
    private static readonly int[] Budgets = [50, 100, 200];

    public static void Print(IReadOnlyList<BenchmarkFunction> functions, IReadOnlyList<string> samplers, int firstSeed, int seeds, string file)
    {
        foreach (var name in samplers)
        {
            PrintTable(name, functions, (function, workers) =>
            {
                var curves = new double[seeds][];
                Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
                    curves[i] = StudyRun.Run(function, Sampler.Parse(name), firstSeed + i, Budgets[^1], workers));
                return budget => [.. curves.Select(curve => curve[budget - 1])];
            });
        }

        if (file.Length > 0)
        {
            var peers = new PeerResults(file, functions.Select(static function => function.Name), Crowds.Select(Peer), firstSeed, seeds);
            PrintTable("Optuna's TPE", functions, (function, workers) => budget => peers.At(function.Name, Peer(workers), budget));
        }
    }

    // Its constant liar says that running trials count as bad.
    private static string Peer(int workers) => workers == 1 ? "tpe" : $"tpe-liar@{workers}";

    private static void PrintTable(string name, IReadOnlyList<BenchmarkFunction> functions, Func<BenchmarkFunction, int, Func<int, double[]>> run)
    {
        var heads = Budgets.SelectMany(static budget => Crowds.Select(workers => $"{budget}: {workers}"));
        Console.WriteLine($"{Environment.NewLine}| {name} | {string.Join(" | ", heads)} |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", Budgets.Length * Crowds.Length)));
        foreach (var function in functions)
        {
            var results = Crowds.Select(workers => run(function, workers)).ToList();
            var medians = Budgets.SelectMany(budget => results.Select(result => $"{Quartiles.Of(result(budget)).Median:G4}"));
            Console.WriteLine($"| {function.Name} | {string.Join(" | ", medians)} |");
        }
    }
}
