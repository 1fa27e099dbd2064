using TaskGen.Cli.Output;
using TaskGen.Cli.Progress;

namespace TaskGen.Cli.Tests.Progress;

public sealed class PlainProgressTests
{
    [Fact]
    public void ATaskThatReportsOftenIsWrittenTenTimesAtMost()
    {
        var lines = Follow(Enumerable.Range(0, 1001).Select(part => News(NodeProgressKind.Advanced) with { Fraction = part / 1000.0 }));

        Assert.Equal(["10", "20", "30", "40", "50", "60", "70", "80", "90", "100"], lines.Select(line => line.Split(' ')[1]));
    }

    [Fact]
    public void ARetryTellsWhatFailed()
    {
        var lines = Follow([News(NodeProgressKind.Retrying) with { Attempt = 2, Error = new InvalidOperationException("Not yet.") }]);

        Assert.Equal(["Score failed in attempt 2 and is retried: Not yet."], lines);
    }

    [Fact]
    public void TheEndTellsHowItEndedAndWhen()
    {
        var lines = Follow([News(NodeProgressKind.Ended) with { Status = NodeStatus.Cached, Elapsed = TimeSpan.FromMilliseconds(1500) }]);

        Assert.Equal(["Score cached after 1.50 s"], lines);
    }

    private static string[] Follow(IEnumerable<NodeProgress> news)
    {
        using var error = new StringWriter();
        var progress = new PlainProgress(new Terminal(TextWriter.Null, error, TextReader.Null));
        foreach (var item in news)
        {
            progress.Report(item);
        }

        return error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static NodeProgress News(NodeProgressKind kind) =>
        new() { RunId = Guid.Empty, NodePath = "Score", Task = "Samples.Score", Kind = kind, Attempt = 1 };
}
