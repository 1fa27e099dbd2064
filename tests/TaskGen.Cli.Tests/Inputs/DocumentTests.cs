using System.Text.Json;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Inputs;

/// <summary>Inputs from JSON documents.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task FlagsOverrideSingleMembersOfAFile()
    {
        CliFixture.WriteFile(_cli.CurrentDirectory, "in.json", """{"whole":7,"outer":{"inner":{"size":1,"name":"n"},"isOpen":false}}""");

        var output = await OutputAsync("--inputs", "in.json", "--outer.inner.size", "2", "--real", "1");

        Assert.Equal("""{"inner":{"size":2,"name":"n"},"isOpen":false}""", output.GetProperty("outer").GetRawText());
        Assert.Equal(7, output.GetProperty("whole").GetInt32());
        Assert.Equal(1, output.GetProperty("real").GetDouble());
    }

    [Fact]
    public async Task ADocumentMayBePipedIn()
    {
        using var cli = new CliFixture { Input = "\uFEFF{\"whole\":9}" };

        var run = await cli.RunAsync("run", "EveryKind", "--inputs", "-", "--json");

        Assert.Contains("\"whole\":9,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnObjectWithNothingButDefaultsMayBeLeftOutOfADocument()
    {
        CliFixture.WriteFile(_cli.CurrentDirectory, "in.json", """{"lines":3}""");

        var run = await _cli.RunAsync("run", "Score", "--inputs", "in.json", "--json");

        Assert.Contains("\"output\":3,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"whole\":\"x\"}", "in.json: $.whole: expected a whole number between -2147483648 and 2147483647, found \"x\".")]
    [InlineData(
        "{\"hole\":1}",
        "in.json: $.hole: expected one of the members of Inputs (real, whole, large, exact, text, augment, color, maybe, day, span, id, ks, words, "
        + "weights, points, outer, file), found \"hole\" (did you mean \"whole\"?).")]
    [InlineData("{\"whole\":1,\"whole\":2}", "in.json: $.whole: expected every member once, found \"whole\" a second time.")]
    [InlineData("[1]", "in.json: expected a JSON object with a member for each input, found a list.")]
    [InlineData("{\"whole\":1", "in.json: line 1, column 11: expected JSON, found something else")]
    [InlineData("", "in.json: line 1, column 1: expected JSON, found something else")]
    [InlineData("{\"points\":[{\"size\":1},{\"size\":null}]}", "in.json: $.points[1].size: expected a whole number")]
    [InlineData("{\"points\":[{}]}", "in.json: $.points[0].size: expected a value of type int, found nothing: the member is missing.")]
    [InlineData("{\"text\":\"\\ud800\"}", "in.json")]
    [InlineData("{\"\\ud800\":1}", "in.json")]
    [InlineData("{\"file\":\"absent.csv\"}", "in.json: $.file: there is no file 'absent.csv', neither in the program's folder (")]
    public async Task ADocumentThatIsWrongIsWrongUsage(string json, string message)
    {
        CliFixture.WriteFile(_cli.CurrentDirectory, "in.json", json);

        var run = await _cli.RunAsync("run", "EveryKind", "--inputs", "in.json", "--json");

        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task ADocumentThatIsNotThereIsWrongUsage()
    {
        var run = await _cli.RunAsync("run", "EveryKind", "--inputs", "absent.json");

        Assert.StartsWith("--inputs: Could not find file", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private async Task<JsonElement> OutputAsync(params string[] flags)
    {
        var run = await _cli.RunAsync(["run", "EveryKind", "--json", .. flags]);
        Assert.Equal("", run.Error);
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.GetProperty("output").Clone();
    }
}
