using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

/// <summary>What signals do to a process.</summary>
public sealed class SignalTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [UnixTheory]
    [InlineData(Interrupt)]
    [InlineData(Terminate)]
    public async Task TheFirstEndsTheRunAsCancelledAndResumable(int signal)
    {
        using var process = SampleProcess.Start(_cli.CurrentDirectory, "run", "Wait");
        await process.WaitForAsync("Wait started");

        process.Send(signal);

        Assert.Equal(130, await process.EndAsync());
        var run = Assert.Single(RunStore.Open(Path.Combine(_cli.CurrentDirectory, ".taskgen")).Runs());
        Assert.Equal((RecordedRunStatus.Cancelled, true, null), (run.Status, run.IsResumable, run.Problem));
        Assert.Contains($"\nGo on with: {CliText.Program} run Samples.Guide.Wait --resume {run.Id}\n", process.Error, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData(Interrupt)]
    [InlineData(Terminate)]
    public async Task TheSecondEndsTheProcess(int signal)
    {
        using var process = SampleProcess.Start(_cli.CurrentDirectory, "run", "Hang");
        await process.WaitForAsync("Hang started");

        process.Send(signal);
        await process.WaitForAsync("Asked to stop");
        process.Send(signal);

        Assert.Equal(128 + signal, await process.EndAsync());
        var run = Assert.Single(RunStore.Open(Path.Combine(_cli.CurrentDirectory, ".taskgen")).Runs());
        Assert.Equal((RecordedRunStatus.Interrupted, true, null), (run.Status, run.IsResumable, run.Problem));
    }
}
