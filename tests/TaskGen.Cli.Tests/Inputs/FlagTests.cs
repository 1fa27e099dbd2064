using System.Text.Json;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Inputs;

/// <summary>Every kind of flag, through the whole command line: the task gives its inputs back.</summary>
public sealed class FlagTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("real", "0.25", "--real", "0.25")]
    [InlineData("real", "-1.5", "--real", "-1.5")]
    [InlineData("real", "0.5", "--real=.5")]
    [InlineData("real", "\"NaN\"", "--real", "NaN")]
    [InlineData("real", "0.001", "--real:1e-3")]
    [InlineData("whole", "-3", "--whole", "-3")]
    [InlineData("whole", "1000", "--whole", "1e3")]
    [InlineData("large", "9223372036854775807", "--large", "9223372036854775807")]
    [InlineData("exact", "1.10", "--exact", "1.10")]
    [InlineData("text", "\"5\"", "--text", "5")]
    [InlineData("text", "\"\"", "--text", "")]
    [InlineData("text", "\"null\"", "--text", "null")]
    [InlineData("text", "\"a=b:c\"", "--text=a=b:c")]
    [InlineData("text", "\"-x\"", "--text", "-x")]
    [InlineData("text", "\"@notes\"", "--text", "@notes")]
    [InlineData("augment", "true", "--augment")]
    [InlineData("augment", "true", "--augment", "TRUE")]
    [InlineData("augment", "false", "--augment", "false")]
    [InlineData("augment", "false", "--augment=false")]
    [InlineData("color", "\"DarkBlue\"", "--color", "darkblue")]
    [InlineData("maybe", "4", "--maybe", "4")]
    [InlineData("maybe", "null", "--maybe", "null")]
    [InlineData("day", "\"2026-02-28\"", "--day", "2026-02-28")]
    [InlineData("span", "\"1.02:00:00\"", "--span", "1.02:00:00")]
    [InlineData("id", "\"d3c4b5a6-1111-2222-3333-444455556666\"", "--id", "d3c4b5a6-1111-2222-3333-444455556666")]
    [InlineData("ks", "[1,3,5]", "--ks", "1", "3", "5")]
    [InlineData("ks", "[1,3,5]", "--ks", "1", "--ks", "3", "5")]
    [InlineData("ks", "[-1]", "--ks", "-1")]
    [InlineData("ks", "[1,2]", "--ks", "[1, 2]")]
    [InlineData("ks", "[]", "--ks", "[]")]
    [InlineData("words", "[\"1\",\"[x\"]", "--words", "1", "[x")]
    [InlineData("words", "[\"a\",\"b\"]", "--words", "[\"a\",\"b\"]")]
    [InlineData("weights", "{\"a\":1,\"b=c\":2}", "--weights", "{\"a\":1,\"b=c\":2}")]
    [InlineData("weights", "{\"a\":1,\"b\":2.5}", "--weights", "a=1", "b=2.5")]
    [InlineData("points", "[{\"size\":1,\"name\":\"x\"},{\"size\":2,\"name\":\"y\"}]", "--points", "{\"size\":1}", "{\"size\":2,\"name\":\"y\"}")]
    [InlineData("outer", "{\"inner\":{\"size\":3,\"name\":\"x\"},\"isOpen\":false}", "--outer.inner.size", "3", "--outer.is-open", "false")]
    [InlineData("outer", "{\"inner\":{\"size\":4,\"name\":\"x\"},\"isOpen\":true}", "--outer", "{\"inner\":{\"size\":3}}", "--outer.inner.size", "4")]
    [InlineData("outer", "null", "--outer", "null")]
    public async Task AFlagSetsItsInput(string input, string expected, params string[] flags)
    {
        var run = await _cli.RunAsync(["run", "EveryKind", "--json", .. flags]);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(expected, document.RootElement.GetProperty("output").GetProperty(input).GetRawText());
    }

    [Theory]
    [InlineData("--real: expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found \"much\".", "--real", "much")]
    [InlineData("--real: expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found \"1,5\".", "--real", "1,5")]
    [InlineData("--whole: expected a whole number between -2147483648 and 2147483647, found 1.5.", "--whole", "1.5")]
    [InlineData("--whole: expected a whole number between -2147483648 and 2147483647, found 3000000000.", "--whole", "3000000000")]
    [InlineData("--augment: expected true or false, found \"maybe\".", "--augment", "maybe")]
    [InlineData("--color: expected Red or Green or DarkBlue, found \"grren\" (did you mean \"Green\"?).", "--color", "grren")]
    [InlineData("--color: expected Red or Green or DarkBlue, found \"1\".", "--color", "1")]
    [InlineData("--ks[1]: expected a whole number between -2147483648 and 2147483647, found \"x\".", "--ks", "1", "x")]
    [InlineData("--weights: expected KEY=VALUE, found \"a\".", "--weights", "a")]
    [InlineData("--weights: the key \"a\" is there twice.", "--weights", "a=1", "a=2")]
    [InlineData("--weights a: expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found \"x\".", "--weights", "a=x")]
    [InlineData("--real is given 2 times; it takes one value (double).", "--real", "1", "--real", "2")]
    [InlineData("--real lacks its value: double.", "--real")]
    [InlineData("--ks lacks its value: one or more int, or [] for an empty list.", "--ks")]
    [InlineData("--weights lacks its value: one or more KEY=VALUE, the values double, or {} for none.", "--weights")]
    [InlineData("--color lacks its value: Red or Green or DarkBlue.", "--color")]
    [InlineData(
        "--outer: expected Outer? as JSON, but in line 1, column 2: expected JSON, found something else: 'x' is an invalid start of a property name. "
        + "Expected a '\"'.",
        "--outer", "{x}")]
    [InlineData("'Samples.Guide.EveryKind' lacks --outer.inner.size (int).", "--outer.isOpen")]
    [InlineData("--outer: expected an object (Outer), found 5.", "--outer", "5")]
    [InlineData("'Samples.Guide.EveryKind' has no flag '--colour' (did you mean \"--color\"?).", "--colour", "Red")]
    [InlineData("Unexpected 'stray': 'Samples.Guide.EveryKind' takes flags alone.", "--real", "1", "stray")]
    public async Task AFlagThatIsWrongIsWrongUsage(string message, params string[] flags)
    {
        var run = await _cli.RunAsync(["run", "EveryKind", "--json", .. flags]);

        Assert.Equal(message, run.Error.Split('\n')[0]);
        Assert.Equal("", run.Output);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task AMissingInputIsNamedWithItsFlagAndType()
    {
        var run = await _cli.RunAsync("run", "Guide.Score");

        Assert.Equal("'Samples.Guide.Score' lacks --lines (int).\nSee " + CliText.Program + " run Samples.Guide.Score --help.\n", run.Error);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task AnObjectWithNothingButDefaultsMayBeLeftOut()
    {
        var run = await _cli.RunAsync("run", "Score", "--lines", "4", "--json");

        Assert.Contains("\"output\":4,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValuesAreTheSameInAnyCulture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");
            var run = await _cli.RunAsync("run", "Score", "--lines", "4", "--hp.c", "0.5", "--json");

            Assert.Contains("\"output\":2,", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task AnInputWithTheNameOfAProgramsFlagHasALongerName()
    {
        var run = await _cli.RunAsync("run", "Settings", "--inputs.seed", "3", "--seed", "4", "--json");

        Assert.Contains("\"output\":\" 3\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Note", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoMayHaveMeantTheInputIsTold()
    {
        var run = await _cli.RunAsync("run", "Settings", "--seed", "4", "--json");

        Assert.Contains("Note: --seed is a flag of the program; the input 'seed' is set by --inputs.seed.", run.Error, StringComparison.Ordinal);
    }
}
