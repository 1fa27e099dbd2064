using System.Text.Json;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class TraceTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData(0, "run", "Settings", "Samples.Guide.Settings", "Settings")]
    [InlineData(0, "train", "Points", "Samples.Points", "dataset", "train")]
    [InlineData(1, "run", "Fail", "Samples.Guide.Fail", "Fail")]
    public async Task TraceIsWritten(int exitCode, string command, string name, params string[] bars)
    {
        var run = await _cli.RunAsync(command, name, "--trace", "trace.json");

        Assert.True(run.ExitCode == exitCode, run.Error);
        using var trace = JsonDocument.Parse(File.ReadAllText(Path.Combine(_cli.CurrentDirectory, "trace.json")));
        Assert.Equal(bars, trace.RootElement.GetProperty("traceEvents").EnumerateArray()
            .Where(static entry => entry.GetProperty("ph").ValueEquals("X")).Select(static entry => entry.GetProperty("name").GetString()!));
    }

    [Fact]
    public async Task PlaceThatCannotBeWrittenIsFoundBeforeAnythingRuns()
    {
        var run = await _cli.RunAsync("run", "Settings", "--trace", "no/such/folder/trace.json");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--trace: the file \"no/such/folder/trace.json\" cannot be written:", run.Error, StringComparison.Ordinal);
    }
}
