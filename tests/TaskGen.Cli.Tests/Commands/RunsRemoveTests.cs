using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class RunsRemoveTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task ARunThatIsRemovedIsGone()
    {
        var id = await RunAsync();

        var run = await _cli.RunAsync("runs", "remove", $"{id}", "--json");

        Assert.Equal($$"""{"version":1,"removed":["{{id}}"]}""" + "\n", run.Output);
        Assert.Equal("There are no runs.\n", (await _cli.RunAsync("runs", "list")).Output);
        Assert.Equal(2, (await _cli.RunAsync("runs", "remove", $"{id}")).ExitCode);
    }

    [Fact]
    public async Task ARunThatGoesOnIsNotRemoved()
    {
        var id = await RunAsync();
        await using var owner = Own(id);

        var run = await _cli.RunAsync("runs", "remove", $"{id}");

        Assert.StartsWith($"The run {id} is being carried out.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal([id], Runs());
    }

    [Fact]
    public async Task OldRunsAreRemovedUnlessTheyGoOn()
    {
        var recent = await RunAsync(TimeSpan.FromDays(29));
        var old = await RunAsync(TimeSpan.FromDays(31));
        var resumed = await RunAsync(TimeSpan.FromDays(31));
        await using var owner = Own(resumed);

        var run = await _cli.RunAsync("runs", "remove", "--older-than", "30d");

        Assert.Equal((0, $"Removed the run {old}.\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal([resumed, recent], Runs());
        Assert.Equal("There was no run to remove.\n", (await _cli.RunAsync("runs", "remove", "--older-than", "30d")).Output);
        Assert.Equal("{\"version\":1,\"removed\":[]}\n", (await _cli.RunAsync("runs", "remove", "--older-than", "30d", "--json")).Output);
    }

    [Theory]
    [InlineData("Name the run to remove, its id or the beginning of it, or say with --older-than how old those are that are to go.")]
    [InlineData("Name a run, or say --older-than; both together mean nothing.", "01", "--older-than", "30d")]
    [InlineData("--older-than: expected a duration such as \"30d\" or \"12h\", found \"long\".", "--older-than", "long")]
    public async Task WhatIsToGoMustBeSaid(string message, params string[] words)
    {
        var id = await RunAsync(TimeSpan.FromDays(31));

        var run = await _cli.RunAsync(["runs", "remove", .. words]);

        Assert.Equal((2, message), (run.ExitCode, run.Error.Split('\n')[0]));
        Assert.Equal([id], Runs());
    }

    private string Store => Path.Combine(_cli.CurrentDirectory, ".taskgen");

    private Guid[] Runs() => [.. RunStore.Open(Store).Runs().Select(static run => run.Id)];

    private async Task<Guid> RunAsync(TimeSpan age = default)
    {
        await _cli.RunAsync("run", "Settings");
        var id = Runs()[0];
        File.SetLastWriteTimeUtc(Path.Combine(Store, "runs", $"{id}", "journal.jsonl"), TimeProvider.System.GetUtcNow().UtcDateTime - age);
        return id;
    }

    private FileStream Own(Guid run) =>
        new(Path.Combine(Store, "runs", $"{run}", "owner"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
}
