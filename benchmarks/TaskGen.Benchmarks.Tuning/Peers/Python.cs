using System.Diagnostics;

namespace TaskGen.Benchmarks.Tuning.Peers;

/// <summary>Runs the scripts of the peers, by Debian's Python, which has Optuna and NumPy as packages.</summary>
internal static class Python
{
    public static void Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Peers", script), .. arguments]);
        // One thread each, as ours have.
        (start.Environment["OMP_NUM_THREADS"], start.Environment["OPENBLAS_NUM_THREADS"]) = ("1", "1");
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{script} ended with {process.ExitCode}; it needs python3-optuna and python3-numpy.");
        }
    }
}
