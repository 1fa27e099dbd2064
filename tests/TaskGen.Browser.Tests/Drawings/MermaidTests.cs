using System.Reflection;
using System.Text.RegularExpressions;
using TaskGen.Browser.Tests.Browsing;

namespace TaskGen.Browser.Tests.Drawings;

/// <summary>Mermaid reads what <c>graph</c> writes, and a reader sees what the graph has.</summary>
public sealed partial class MermaidTests(MermaidPage page) : IClassFixture<MermaidPage>
{
    private static readonly string Root = typeof(MermaidTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "TaskGen.RepositoryRoot").Value!;

    private static readonly string Expectations = Path.Combine(Root, "tests", "TaskGen.Cli.Tests", "Expected");

    public static TheoryData<string> Names => [.. GraphRun.Names()];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Expectations, "*.mmd").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task ADrawingShowsWhatTheGraphHas(string name)
    {
        var text = GraphRun.Mermaid(name);
        using var graph = GraphRun.Json(name);
        var expected = ExpectedDrawing.Of(graph);

        var drawing = await page.DrawAsync(text);

        Assert.Equal(Sorted(expected.Nodes), Sorted(drawing.Nodes.Select(ExpectedDrawing.Shorten)));
        Assert.Equal(Sorted(expected.Frames), Sorted(drawing.Frames));
        Assert.Equal(Sorted(expected.Edges), Sorted(drawing.Edges));
        Assert.Equal(expected.Nodes.Count, drawing.Shapes);
        Assert.Equal(expected.Arrows, drawing.Arrows);
    }

    [BrowserTheory]
    [MemberData(nameof(Files))]
    public async Task AnExpectationOfTheCommandLineIsDrawn(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Expectations, file));

        var drawing = await page.DrawAsync(text);

        Assert.Equal(Nodes().Count(text), drawing.Shapes);
        Assert.Equal(Arrows().Count(text), drawing.Arrows);
        Assert.All(drawing.Nodes, Assert.NotEmpty);
    }

    [Fact]
    public void EverySampleIsDrawn()
    {
        var samples = Directory.GetFiles(Path.Combine(Root, "samples"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension).ToList();

        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Contains(
            Assembly.Load(sample!).GetTypes(), type => GraphRun.Names().Any(name => $"{name}.".StartsWith($"{type.FullName}.", StringComparison.Ordinal))));
    }

    // White space at the ends of lines and in rows is not seen on a page.
    private static IEnumerable<string> Sorted(IEnumerable<string> labels) => labels
        .Select(static label => string.Join('\n', label.ReplaceLineEndings("\n").Split('\n').Select(static line => Spaces().Replace(line, " ").Trim())))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^ +(in|step|out)\w*[\[({]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Nodes();

    [GeneratedRegex(@"^ +\w+ -\.?->", RegexOptions.Multiline)]
    private static partial Regex Arrows();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
