using Microsoft.Extensions.DependencyInjection;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class CancellationTests : IDisposable
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CliFixture _cli;

    public CancellationTests() => _cli = new CliFixture { Configure = builder => builder.Services.AddSingleton(_started) };

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task ACancelledRunTellsWhatBecameOfEachNode()
    {
        var run = await CancelAsync("run", "Wait", "--json");

        Assert.Equal(
            """{"version":1,"run":"RUN","workflow":"Samples.Guide.Wait","status":"cancelled","output":null,"nodes":["""
            + """{"id":"Wait","task":"Samples.Guide.Wait","status":"cancelled","attempts":1,"durationMs":MS}]}""" + "\n",
            run.StableOutput);
        Assert.Equal(130, run.ExitCode);
    }

    [Fact]
    public async Task PeopleSeeTheSame()
    {
        var run = await CancelAsync("run", "Wait");

        Assert.Matches(@"Wait +cancelled +1 ", run.Output);
        Assert.Contains("Samples.Guide.Wait cancelled in ", run.Output, StringComparison.Ordinal);
        Assert.Equal(130, run.ExitCode);
    }

    [Fact]
    public async Task WhatIsCancelledBeforeItStartsSaysSo()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var run = await _cli.RunAsync(["run", "Wait", "--json"], source.Token);

        Assert.Equal("Cancelled.\n", run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(130, run.ExitCode);
    }

    private async Task<CliRun> CancelAsync(params string[] args)
    {
        using var source = new CancellationTokenSource();
        var running = _cli.RunAsync(args, source.Token);
        await Task.WhenAny(_started.Task, running);
        await source.CancelAsync();
        return await running;
    }
}
