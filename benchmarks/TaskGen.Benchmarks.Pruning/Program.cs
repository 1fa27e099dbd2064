using System.Globalization;
using TaskGen.Benchmarks.Pruning;
using TaskGen.Learn;

// Without an argument: what ours do. With the lines of Peers/optuna_pruners.py in a file: beside them.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int[] budgets = [405, 810, 1620];
(string Name, Pruner Pruner, bool IsScheduled)[] pruners =
[
    ("none", Pruner.None, false),
    ("median", Pruner.Median(), false),
    ("asha", Pruner.Asha(maxResource: CurveTask.Epochs), false),
    ("hyperband, no pauses", Pruner.Hyperband(CurveTask.Epochs), false),
    ("hyperband", Pruner.Hyperband(CurveTask.Epochs), true),
    ("successive halving", Pruner.SuccessiveHalving(CurveTask.Epochs), true),
];
var lines = from task in CurveTask.All
            from pruner in pruners
            from seed in Enumerable.Range(0, 20)
            let run = new PruningRun(task, seed, budgets[^1]).Run(pruner.Pruner, pruner.IsScheduled)
            select new Result(task.Name, pruner.Name, run.Trials, [.. budgets.Select(budget => run.Best[budget - 1])]);
var peers = args.Length == 0 ? [] : File.ReadLines(args[0]).Select(Result.Parse);
Console.WriteLine($"| task | pruner | trials | {string.Join(" | ", budgets.Select(static budget => $"{budget} epochs"))} |");
Console.WriteLine($"|---|---|---|{string.Concat(Enumerable.Repeat("---|", budgets.Length))}");
foreach (var group in lines.Concat(peers).GroupBy(static result => (result.Task, result.Pruner)).OrderBy(static group => group.Key.Task))
{
    var cells = budgets.Select((_, i) => Quartiles(group.Select(result => result.Best[i])));
    Console.WriteLine($"| {group.Key.Task} | {group.Key.Pruner} | {group.Average(static result => result.Trials):F0} | {string.Join(" | ", cells)} |");
}

static string Quartiles(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return $"{Between(sorted, 0.5):F4} ({Between(sorted, 0.25):F3}–{Between(sorted, 0.75):F3})";
}

static double Between(double[] sorted, double share)
{
    var position = share * (sorted.Length - 1);
    var below = (int)position;
    return sorted[below] + ((position - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
}
