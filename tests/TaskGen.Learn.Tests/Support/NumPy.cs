using System.Diagnostics;

namespace TaskGen.Learn.Tests;

/// <summary>The NumPy of this machine.</summary>
internal static class NumPy
{
    private static readonly string? Python = Array.Find(["/usr/bin/python3", "python3"], static python => TryRun(python, "import numpy") is { Failed: false });

    /// <summary>What is to be installed; null where nothing is missing.</summary>
    public static string? Missing => Python is null ? "There is no Python 3 with NumPy (python3-numpy)." : null;

    /// <summary>Runs a script that finds its arguments in <c>sys.argv</c>, and gives what it prints.</summary>
    public static string Run(string script, string argument)
    {
        Assert.NotNull(Python);
        var (output, error, failed) = TryRun(Python, script, argument)!.Value;
        Assert.False(failed, error);
        return output;
    }

    private static (string Output, string Error, bool Failed)? TryRun(string python, string script, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", script, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (output, error.GetAwaiter().GetResult(), process.ExitCode != 0);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
