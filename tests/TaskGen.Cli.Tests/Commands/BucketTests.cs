using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Cli.Tests.Support;
using TaskGen.Storage.Remote;
using TaskGen.Tests.Storage.Remote;

namespace TaskGen.Cli.Tests.Commands;

/// <summary>Stores in buckets, from two machines.</summary>
public sealed class BucketTests : IDisposable
{
    private const string Url = "memory://bucket/prefix";

    private readonly MemoryBucket _bucket = new();
    private readonly Obstacle _obstacle = new();
    private readonly CliFixture _one;
    private readonly CliFixture _two;

    public BucketTests()
    {
        (_one, _two) = (Machine("one"), Machine("two"));
        CliFixture.WriteFile(_one.ContentRoot, "lines.csv", "1\n2\n3\n");
        CliFixture.WriteFile(_two.ContentRoot, "lines.csv", "1\n2\n3\n");
    }

    public void Dispose()
    {
        _one.Dispose();
        _two.Dispose();
    }

    [Fact]
    public async Task ARunThatFailedGoesOnOnAnotherMachine()
    {
        var failed = await _one.RunAsync("run", "Bumpy", "--file", "lines.csv", "--factor", "10", "--store", Url);
        _obstacle.IsThere = false;

        var run = await _two.RunAsync("run", "Bumpy", "--resume", "--json", "--store", Url);

        Assert.EndsWith($"--store {Url}\n", failed.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.Output);
        var nodes = document.RootElement.GetProperty("nodes").EnumerateArray();
        Assert.Equal(["cached", "succeeded"], nodes.Select(static node => node.GetProperty("status").GetString()));
        Assert.Equal((30, 0), (document.RootElement.GetProperty("output").GetInt32(), run.ExitCode));
    }

    [Fact]
    public async Task RunsAndResultsOfAllMachinesAreListed()
    {
        await MultiplyAsync(_one, 1);
        await MultiplyAsync(_two, 2);

        var runs = await _one.RunAsync("runs", "list", "--json", "--store", Url);
        var results = await _two.RunAsync("cache", "list", "--store", Url);

        using var document = JsonDocument.Parse(runs.Output);
        Assert.Equal(2, document.RootElement.GetProperty("runs").GetArrayLength());
        Assert.Contains("\n2 results, 44 B.\n", results.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARunOfAnotherMachineIsShownWithItsLog()
    {
        await _one.RunAsync("run", "Settings", "--store", Url);

        var shown = await _two.RunAsync("runs", "show", "--store", Url);
        var log = await _two.RunAsync("runs", "log", "--store", Url);

        Assert.Matches(@"\nStatus +succeeded\n", shown.Output);
        Assert.Matches(@"\nSettings +succeeded +1 ", shown.Output);
        Assert.Matches(@"warn Settings: Told a warning\.\n", log.Output);
        Assert.Equal((0, 0), (shown.ExitCode, log.ExitCode));
    }

    [Fact]
    public async Task ARunIsRemovedForAllMachines()
    {
        await MultiplyAsync(_one, 1);
        using var run = JsonDocument.Parse((await _one.RunAsync("runs", "list", "--json", "--store", Url)).Output);
        var id = run.RootElement.GetProperty("runs")[0].GetProperty("run").GetString()!;

        Assert.Equal(0, (await _one.RunAsync("runs", "remove", id, "--store", Url)).ExitCode);

        using var runs = JsonDocument.Parse((await _two.RunAsync("runs", "list", "--json", "--store", Url)).Output);
        Assert.Equal(0, runs.RootElement.GetProperty("runs").GetArrayLength());
        Assert.DoesNotContain(_bucket.Keys, static key => key.StartsWith("runs/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Let lifecycle rules of the bucket", "cache", "prune")]
    [InlineData("only a directory can be verified", "cache", "verify")]
    [InlineData("Let a lifecycle rule of the bucket", "runs", "remove", "--older-than", "1d")]
    public async Task WhatIsNotSafeIsRefused(string message, params string[] command)
    {
        await MultiplyAsync(_one, 1);
        var before = _bucket.Keys.ToList();

        var run = await _one.RunAsync([.. command, "--store", Url]);

        Assert.Contains($"'{Url}': ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, _bucket.Keys);
    }

    [Fact]
    public async Task ABucketThatIsGoneIsAFailure()
    {
        await MultiplyAsync(_one, 1);
        _bucket.Fail(static (_, _) => true);

        var run = await _one.RunAsync("runs", "list", "--store", Url);

        Assert.Contains("gone away", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private async Task MultiplyAsync(CliFixture machine, int factor)
    {
        _obstacle.IsThere = false;
        Assert.Equal(0, (await machine.RunAsync("run", "Multiply", "--lines", "3", "--factor", $"{factor}", "--store", Url)).ExitCode);
    }

    private CliFixture Machine(string name) => new()
    {
        Configure = builder =>
        {
            builder.Services.AddSingleton(_obstacle).AddSingleton<IRemoteStoreProvider>(new MemoryBuckets(_bucket));
            builder.Configuration.AddInMemoryCollection([new(RemoteUrl.Setting, Path.Combine(builder.ContentRoot, name))]);
        },
    };
}
