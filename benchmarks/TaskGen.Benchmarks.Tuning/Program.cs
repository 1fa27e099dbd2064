using System.Globalization;
using TaskGen.Benchmarks.Tuning.Cost;
using TaskGen.Benchmarks.Tuning.Functions;
using TaskGen.Benchmarks.Tuning.Quality;

// quality or crowd (several trials at once), each with [main|second|third] [samplers] [seeds] [first seed] [file of Optuna's results, or none] [functions];
// or cost.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string Argument(int index, string otherwise) => args.Length > index ? args[index] : otherwise;
if (Argument(0, "quality") == "cost")
{
    CostReport.Print();
}
else
{
    var (functions, firstSeed) = Argument(1, "main") switch
    {
        "main" => (FunctionCatalog.Main, "0"),
        "second" => (FunctionCatalog.Second, "100"),
        _ => (FunctionCatalog.Third, "200"),
    };
    var names = Argument(6, "").Split(',', StringSplitOptions.RemoveEmptyEntries);
    Action<IReadOnlyList<BenchmarkFunction>, IReadOnlyList<string>, int, int, string> print = Argument(0, "quality") == "crowd"
        ? CrowdReport.Print
        : QualityReport.Print;
    print(
        names.Length == 0 ? functions : [.. functions.Where(function => names.Contains(function.Name))],
        Argument(2, "tpe,cma-es,gaussian-process,auto").Split(','),
        int.Parse(Argument(4, firstSeed), CultureInfo.InvariantCulture),
        int.Parse(Argument(3, "20"), CultureInfo.InvariantCulture),
        Argument(5, "optuna.jsonl") is "none" ? "" : Path.GetFullPath(Argument(5, "optuna.jsonl")));
}
