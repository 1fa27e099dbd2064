using TaskGen.Cli.Graphs;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Graphs;

public sealed class GraphTextTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("graph-training.mmd", "Guide.Training")]
    [InlineData("graph-nested.mmd", "Nested", "--format", "mermaid")]
    [InlineData("graph-nested.dot", "Nested", "--format", "DOT")]
    [InlineData("graph-points.mmd", "Points")]
    [InlineData("graph-failing.dot", "Failing", "--format=dot")]
    [InlineData("graph-choosing.mmd", "Choosing")]
    [InlineData("graph-choosing.dot", "Choosing", "--format=dot")]
    [InlineData("graph-choosing.json", "Choosing", "--format=json")]
    public async Task AGraphIsText(string file, params string[] args)
    {
        var run = await _cli.RunAsync(["graph", .. args]);

        Expectation.Matches(file, run.Output);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("List<int>", "\"List#lt;int#gt;\"")]
    [InlineData("a \"b\"", "\"a #quot;b#quot;\"")]
    [InlineData("a\r\nb", "\"a<br/>b\"")]
    [InlineData("&lt; #quot;", "\"#amp;lt; #35;quot;\"")]
    [InlineData("`code` | \\n", "\"#96;code#96; #124; #92;n\"")]
    [InlineData("$$x$$ $y", "\"#36;$x#36;$ $y\"")]
    [InlineData("%%{init}%% 5 % 2", "\"#37;%{init}#37;% 5 % 2\"")]
    [InlineData("fa:fa-car x: int :", "\"fa#58;fa-car x: int :\"")]
    [InlineData("double[] (x) {y}", "\"double[] (x) {y}\"")]
    public void MermaidReadsTextAsItIs(string text, string quoted) => Assert.Equal(quoted, MermaidText.Quote(text));

    [Theory]
    [InlineData("List<int>", "\"List<int>\"")]
    [InlineData("a \"b\"", "\"a \\\"b\\\"\"")]
    [InlineData("a\r\nb", "\"a\\nb\"")]
    [InlineData("\\n", "\"\\\\n\"")]
    public void DotReadsTextAsItIs(string text, string quoted) => Assert.Equal(quoted, DotText.Quote(text));

    [Fact]
    public void MarksHaveDifferentIdsWhateverTheirNames()
    {
        var view = GraphView.Of(SampleWorkflows.Nested);

        var ids = Marks(view).Select(mark => mark.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids, id => Assert.Matches("^[A-Za-z0-9_]+$", id));
        Assert.All(view.Edges, edge => Assert.True(ids.Contains(edge.From) && ids.Contains(edge.To)));
    }

    private static IEnumerable<GraphMark> Marks(GraphView view) => view.Marks.Concat(view.Inner.SelectMany(Marks));
}
