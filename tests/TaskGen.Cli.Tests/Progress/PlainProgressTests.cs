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

    [Fact]
    public void ItemsAreCountedAndOnlyTheirFailuresTold()
    {
        var item = News(NodeProgressKind.Started) with { NodePath = "Score[1]" };
        var lines = Follow(
        [
            News(NodeProgressKind.Started),
            News(NodeProgressKind.Advanced) with { Items = 20, Fraction = 0 },
            item,
            item with { Kind = NodeProgressKind.Retrying, Error = new InvalidOperationException("Not yet.") },
            item with { Kind = NodeProgressKind.Ended, Status = NodeStatus.Succeeded },
            item with { NodePath = "Score[2]/Inner" },
            item with { NodePath = "Score[2]", Kind = NodeProgressKind.Ended, Status = NodeStatus.Failed },
            News(NodeProgressKind.Advanced) with { Items = 20, ItemsEnded = 2, ItemsFailed = 1, Fraction = 0.1 },
        ]);

        Assert.Equal(
            [
                "Score started",
                "Score[1] failed in attempt 1 and is retried: Not yet.",
                "Score[2] failed after 0.0 ms",
                "Score 10 %, 2 of 20 items, 1 failed",
            ],
            lines);
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
