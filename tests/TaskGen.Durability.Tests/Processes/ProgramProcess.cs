using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace TaskGen.Durability.Tests.Processes;

/// <summary>A process of the program whose runs are disturbed.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private static readonly string Program = typeof(ProgramProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "TaskGen.Program").Value!;

    private readonly Process _process;
    private readonly Task<string> _errors;

    private ProgramProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    public static ProgramProcess Start(string what, int size, RunFolder folder, Guid? resume = null)
    {
        List<string> arguments = [what, size.ToString(CultureInfo.InvariantCulture), folder.Store];
        if (resume is { } run)
        {
            arguments.Add(run.ToString());
        }

        return Start(arguments, folder);
    }

    /// <summary>Starts the program with any arguments, and settings of .NET for it alone.</summary>
    public static ProgramProcess Start(IEnumerable<string> arguments, RunFolder folder, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TASKGEN_EXECUTIONS"] = folder.Executions, ["DOTNET_TieredPGO"] = "0" },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ProgramProcess(Process.Start(start)!);
    }

    /// <summary>Waits until the process is about to run something.</summary>
    public async Task ReadyAsync() => Assert.Equal("ready", await _process.StandardOutput.ReadLineAsync());

    /// <summary>Says the word for which processes that share a store wait.</summary>
    public void Go() => _process.StandardInput.WriteLine();

    /// <summary>Waits for the end, and gives the result.</summary>
    public async Task<string> ResultAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, $"Exit code {_process.ExitCode}.\n{output}\n{await _errors}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
    }

    /// <summary>Kills the process, which can do nothing about it; false if it has ended before.</summary>
    public async Task<bool> KillAsync()
    {
        const int killed = 128 + 9;
        _process.Kill();
        await _process.WaitForExitAsync();
        return _process.ExitCode == killed;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
