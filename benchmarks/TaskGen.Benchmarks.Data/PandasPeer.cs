using System.Diagnostics;
using System.Globalization;

namespace TaskGen.Benchmarks.Data;

/// <summary>From csv to matrices, beside pandas' C engine (Debian: python3-pandas): each in a process of its own, which says what it took.</summary>
internal static class PandasPeer
{
    private const string Script = """
        import sys, time, resource
        import pandas as pd
        start = time.process_time()
        data = pd.read_csv(sys.argv[1], engine='c')
        x = data.iloc[:, :-1].to_numpy(dtype=float)
        y = data.iloc[:, -1].to_numpy(dtype=float)
        first, peak = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.process_time()
        data = pd.read_csv(sys.argv[1], engine='c')
        x = data.iloc[:, :-1].to_numpy(dtype=float)
        y = data.iloc[:, -1].to_numpy(dtype=float)
        print(first * 1000, peak * 1024, (time.process_time() - start) * 1000)
        """;

    public static void Compare(string path, int rounds)
    {
        var (ours, theirs) = (new List<(double Cpu, double Peak, double Again)>(), new List<(double Cpu, double Peak, double Again)>());
        for (var round = 0; round < rounds; round++)
        {
            theirs.Add(Measure("/usr/bin/python3", ["-c", Script, path]));
            ours.Add(Measure("dotnet", [typeof(PandasPeer).Assembly.Location, "read", path]));
        }

        Console.WriteLine("csv to matrices of features and targets, in processes of their own");
        var (own, other) = (Write("TaskGen, compiling included", ours), Write("pandas, C engine", theirs));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  pandas takes {other.Cpu / own.Cpu:0.0} times the cpu, again {other.Again / own.Again:0.0} times; "
            + $"TaskGen {own.Peak / other.Peak:0.00} of the memory"));
    }

    /// <summary>
    /// Reads a file twice, and says what that took: processor time of the first, the most memory of the process until then, and processor time of the
    /// second.
    /// </summary>
    public static void ReadHere(string path)
    {
        var first = Read();
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {peak} {Read()}"));

        double Read()
        {
            var start = Environment.CpuUsage.TotalTime;
            MeasurementRows.Lazy(path).ReadMatrices();
            return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }
    }

    private static (double Cpu, double Peak, double Again) Measure(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var words = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        double[] numbers = [.. words.Select(static word => double.Parse(word, CultureInfo.InvariantCulture))];
        return (numbers[0], numbers[1], numbers[2]);
    }

    private static (double Cpu, double Peak, double Again) Write(string name, List<(double Cpu, double Peak, double Again)> values)
    {
        var (cpu, peak, again) = (
            Median(values.Select(static value => value.Cpu)),
            Median(values.Select(static value => value.Peak)),
            Median(values.Select(static value => value.Again)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-44} cpu {cpu,6:0} ms, again {again,6:0} ms  peak {peak / (1 << 20),4:0} MiB"));
        return (cpu, peak, again);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}
