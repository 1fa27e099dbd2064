using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class ListTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task TheListShowsSignaturesAndDescriptions()
    {
        var run = await _cli.RunAsync("list");

        Expectation.Matches("list.txt", run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ListingNeedsNoHost()
    {
        using var cli = new CliFixture();
        CliFixture.WriteFile(cli.ContentRoot, "appsettings.json", "no JSON");

        Assert.Equal(0, (await cli.RunAsync("list")).ExitCode);
        Assert.Equal(1, (await cli.RunAsync("run", "EveryKind")).ExitCode);
    }
}
