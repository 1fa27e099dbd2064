using System.Globalization;
using TaskGen.Benchmarks.Tuning.Cost;
using TaskGen.Benchmarks.Tuning.Functions;
using TaskGen.Benchmarks.Tuning.Quality;

// quality [main|second] [samplers] [seeds] [first seed] [file of Optuna's results], or cost.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string Argument(int index, string otherwise) => args.Length > index ? args[index] : otherwise;
if (Argument(0, "quality") == "cost")
{
    CostReport.Print();
}
else
{
    var isMain = Argument(1, "main") == "main";
    QualityReport.Print(
        isMain ? FunctionCatalog.Main : FunctionCatalog.Second,
        Argument(2, "tpe,cma-es,gaussian-process,auto").Split(','),
        int.Parse(Argument(4, isMain ? "0" : "100"), CultureInfo.InvariantCulture),
        int.Parse(Argument(3, "20"), CultureInfo.InvariantCulture),
        Path.GetFullPath(Argument(5, "optuna.jsonl")));
}
