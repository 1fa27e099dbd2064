using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskGen.Benchmarks.Rules;

/// <summary>What the analyzers cost a code base that has nothing to do with TaskGen, in processor time.</summary>
internal static class Cost
{
    public static async Task PrintAsync(CodeBase code, int rounds)
    {
        var emit = new List<double>();
        var idle = new List<double>();
        var ours = new List<double>();
        var inside = new List<double>();
        var errors = 0;
        var found = 0;

        // The first round warms up.
        for (var round = 0; round <= rounds; round++)
        {
            emit.Add(Processor(() =>
            {
                var result = Parsed(code).Emit(Stream.Null);
                errors = result.Diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            }));
            idle.Add(await ProcessorAsync(() => Rules.With(Parsed(code), [new NoAnalyzer()]).GetAnalysisResultAsync(CancellationToken.None)));
            var time = TimeSpan.Zero;
            ours.Add(await ProcessorAsync(async () =>
            {
                var run = Rules.With(Parsed(code), [new NoAnalyzer(), .. Rules.All]);
                var result = await run.GetAnalysisResultAsync(CancellationToken.None);
                found = result.GetAllDiagnostics().Length;
                foreach (var analyzer in Rules.All)
                {
                    time += result.AnalyzerTelemetryInfo[analyzer].ExecutionTime;
                }
            }));
            inside.Add(time.TotalMilliseconds);
            Console.Error.Write('.');
        }

        Console.Error.WriteLine();
        Print($"{code.Files.Count} files, {code.Lines} lines, {errors} errors of what is missing, {found} diagnostics of TaskGen");
        Print($"compile (parse and emit):                    {Median(emit):0} ms");
        Print($"parse and analyze with one idle analyzer:    {Median(idle):0} ms");
        var more = Share(Median(ours) - Median(idle), Median(emit));
        Print($"parse and analyze with TaskGen's as well:    {Median(ours):0} ms, {more} of compile more than the idle one");
        Print($"inside TaskGen's {Rules.All.Length} analyzers:                 {Median(inside):0.00} ms, {Share(Median(inside), Median(emit))} of compile");
    }

    // References are bound when a type is first asked for; the compiler does that in any case, and no analyzer shall be charged for it.
    private static CSharpCompilation Parsed(CodeBase code)
    {
        var compilation = code.Compile();
        _ = compilation.GetTypeByMetadataName("Absent.Type");
        return compilation;
    }

    private static double Processor(Action action)
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - start).TotalMilliseconds;
    }

    private static async Task<double> ProcessorAsync(Func<Task> action)
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        await action();
        process.Refresh();
        return (process.TotalProcessorTime - start).TotalMilliseconds;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Skip(1).Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static string Share(double part, double whole) => (part / whole).ToString("0.000 %", CultureInfo.InvariantCulture);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
