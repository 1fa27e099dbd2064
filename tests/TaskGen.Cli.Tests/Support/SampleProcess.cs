using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace TaskGen.Cli.Tests.Support;

/// <summary>The sample program, running.</summary>
internal sealed partial class SampleProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _error = new();

    private SampleProcess(Process process) => _process = process;

    /// <summary>What it has written on standard error so far.</summary>
    public string Error => _error.ToString();

    public static SampleProcess Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(SampleProcess).Assembly.Location, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new SampleProcess(Process.Start(start)!);
    }

    /// <summary>Waits until it has written a line that begins so.</summary>
    public async Task WaitForAsync(string line)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardError.ReadLineAsync(patience.Token) is { } read)
        {
            _error.Append(read).Append('\n');
            if (read.StartsWith(line, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"The process ended without '{line}':\n{Error}");
    }

    /// <summary>Sends a signal.</summary>
    public void Send(int signal) => Assert.Equal(0, Kill(_process.Id, signal));

    /// <summary>Waits for its end, and gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        _error.Append(await _process.StandardError.ReadToEndAsync(patience.Token));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
