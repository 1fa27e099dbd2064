using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class CacheTests : IDisposable
{
    private readonly CliFixture _cli = new() { Configure = builder => builder.Services.AddSingleton(new Obstacle { IsThere = false }) };

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task CachedResultsAreListed()
    {
        await MultiplyAsync(1);

        var run = await _cli.RunAsync("cache", "list");

        Assert.Matches(
            @"\ATask +Run +Node +Age +Used ago +Size\nSamples\.Guide\.Multiply +RUN +Multiply +TIME +TIME +22 B\n\n1 result, 22 B\.\n\z", run.StableOutput);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public async Task TheListAsJson()
    {
        await MultiplyAsync(1);
        await MultiplyAsync(2);

        var run = await _cli.RunAsync("cache", "list", "--json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(1, document.RootElement.GetProperty("version").GetInt32());
        var entries = document.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(2, entries.Count);
        Assert.Equal(["key", "task", "run", "node", "createdAt", "usedAt", "bytes"], entries[0].EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("cached")]
    [InlineData("succeeded", "--refresh")]
    [InlineData("succeeded", "--no-cache")]
    public async Task FlagsSayWhatBecomesOfCachedResults(string status, params string[] flags)
    {
        await MultiplyAsync(1);

        var run = await MultiplyAsync(1, flags);

        Assert.Contains($"\"status\":\"{status}\",\"attempts\":", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWholeStoreVerifiesAndADamagedOneFails()
    {
        await MultiplyAsync(1);

        var whole = await _cli.RunAsync("cache", "verify");
        var entry = Assert.Single(Directory.GetFiles(Path.Combine(Store, "cache"), "*", SearchOption.AllDirectories));
        var content = File.ReadAllBytes(entry);
        content[50] ^= 1;
        File.WriteAllBytes(entry, content);
        var damaged = await _cli.RunAsync("cache", "verify", "--json");

        Assert.Equal("Read 0 objects (0 B) and 1 cached result: all are whole.\n", whole.Output);
        Assert.Equal(0, whole.ExitCode);
        Assert.Matches(
            """\A\{"version":1,"objects":0,"entries":1,"bytes":0,"damaged":\[\{"kind":"entry","name":"[0-9a-f]{64}","""
            + "\"problem\":\"The entry is cut off or damaged\\.\"\\}\\]\\}\n\\z",
            damaged.Output);
        Assert.Equal(1, damaged.ExitCode);
    }

    [Fact]
    public async Task APruningTellsWhatWentAndWhatStayed()
    {
        await MultiplyAsync(1);
        await MultiplyAsync(2);
        var entry = Directory.GetFiles(Path.Combine(Store, "cache"), "*", SearchOption.AllDirectories)[0];
        File.SetLastWriteTimeUtc(entry, File.GetLastWriteTimeUtc(entry).AddDays(-31));

        var run = await _cli.RunAsync("cache", "prune", "--keep", "30d", "--max-size", "10GiB");

        Assert.Equal(
            "Removed 1 cached result, 0 downloads, 0 objects (0 B) and 0 left-over files.\n"
            + "Kept 1 cached result, 0 downloads and 0 objects (0 B).\n",
            run.Output);
        Assert.Equal(
            """{"version":1,"removed":{"entries":0,"downloads":0,"objects":0,"bytes":0,"leftovers":0}"""
            + ""","kept":{"entries":1,"downloads":0,"objects":0,"bytes":0}}""" + "\n",
            (await _cli.RunAsync("cache", "prune", "--json")).Output);
    }

    [Theory]
    [InlineData("--keep: expected a duration such as \"30d\" or \"12h\", found \"30\".", "--keep", "30")]
    [InlineData("--max-size: expected a size such as \"10GiB\" or \"500MB\", found \"10 GiB\".", "--max-size", "10 GiB")]
    public async Task WhatIsNoAgeOrSizeIsRefused(string message, params string[] flags)
    {
        await MultiplyAsync(1);

        var run = await _cli.RunAsync(["cache", "prune", .. flags]);

        Assert.Equal(message, run.Error.Split('\n')[0]);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task AStoreOfANewerFormatIsAFailureAndNoCrash()
    {
        await MultiplyAsync(1);
        File.WriteAllText(Path.Combine(Store, "store.json"), """{"version":99}""");

        var run = await _cli.RunAsync("cache", "list", "--json");

        Assert.StartsWith("""{"version":1,"run":null,"status":"failed",""", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"TaskGen.StoreFormatException\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private string Store => Path.Combine(_cli.CurrentDirectory, ".taskgen");

    private Task<CliRun> MultiplyAsync(int factor, params string[] flags) =>
        _cli.RunAsync(["run", "Multiply", "--lines", "3", "--factor", $"{factor}", "--json", .. flags]);
}
