using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Inputs;

/// <summary>Where files are looked for.</summary>
public sealed class DataFileTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task TheProgramsFolderComesFirst()
    {
        CliFixture.WriteFile(_cli.ContentRoot, "both.csv", "1\n2\n");
        CliFixture.WriteFile(_cli.CurrentDirectory, "both.csv", "1\n");

        Assert.Equal("2", await LinesAsync("--file", "both.csv"));
    }

    [Fact]
    public async Task TheCurrentDirectoryComesSecond()
    {
        CliFixture.WriteFile(_cli.CurrentDirectory, "here.csv", "1\n2\n3\n");

        Assert.Equal("3", await LinesAsync("--file", "here.csv"));
    }

    [Fact]
    public async Task AnAbsolutePathStandsForItself() =>
        Assert.Equal("1", await LinesAsync("--file", CliFixture.WriteFile(_cli.Directory, "there.csv", "1\n")));

    [Fact]
    public async Task TheSameHoldsForDocuments()
    {
        CliFixture.WriteFile(_cli.CurrentDirectory, "here.csv", "1\n2\n3\n");
        CliFixture.WriteFile(_cli.CurrentDirectory, "in.json", """{"file":"here.csv"}""");

        Assert.Equal("3", await LinesAsync("--inputs", "in.json"));
    }

    [Fact]
    public async Task AFileThatIsNowhereIsWrongUsageAndNamesBothPlaces()
    {
        var run = await _cli.RunAsync("run", "CountLines", "--file", "absent.csv");

        Assert.StartsWith(
            $"--file: there is no file 'absent.csv', neither in the program's folder ('{Path.Combine(_cli.ContentRoot, "absent.csv")}') "
            + $"nor in the current directory ('{Path.Combine(_cli.CurrentDirectory, "absent.csv")}').",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task AnAbsolutePathThatIsNowhereIsNamedOnce()
    {
        var path = Path.Combine(_cli.Directory, "absent.csv");

        var run = await _cli.RunAsync("run", "CountLines", "--file", path);

        Assert.StartsWith($"--file: there is no file '{path}'.\n", run.Error, StringComparison.Ordinal);
    }

    private async Task<string> LinesAsync(params string[] flags)
    {
        var run = await _cli.RunAsync(["run", "CountLines", "--json", .. flags]);
        Assert.Equal("", run.Error);
        using var document = System.Text.Json.JsonDocument.Parse(run.Output);
        return document.RootElement.GetProperty("output").GetRawText();
    }
}
