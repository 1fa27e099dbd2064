using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Cli.Progress;

namespace TaskGen.Cli.Tests.Progress;

public sealed class LiveProgressTests
{
    [Fact]
    public async Task EachNodeHasALineWithAMarkTheTimeAndTheLastNews()
    {
        using var text = new StringWriter();
        var console = Moving(text);

        var result = await LiveProgress.FollowAsync(console, 3, progress =>
        {
            progress!.Report(News("Score[3]", NodeProgressKind.Started));
            progress.Report(News("Score[3]", NodeProgressKind.Advanced) with { Fraction = 0.5 });
            progress.Report(News("Score[3]", NodeProgressKind.Ended) with { Status = NodeStatus.Succeeded });
            progress.Report(News("Fail", NodeProgressKind.Started));
            progress.Report(News("Fail", NodeProgressKind.Retrying) with { Error = new InvalidOperationException("Not\nyet.") });
            progress.Report(News("Wait", NodeProgressKind.Started));
            progress.Report(News("Wait", NodeProgressKind.Ended) with { Status = NodeStatus.Failed });
            return Task.FromResult(42);
        });

        Assert.Equal(42, result);
        Assert.Matches(@"✓ Score\[3\] .*ms  succeeded", text.ToString());
        Assert.Matches(@"Fail +.*ms  attempt 1 failed: Not yet\.", text.ToString());
        Assert.Matches(@"✗ Wait +.*ms  failed", text.ToString());
    }

    [Fact]
    public async Task ItemsOfAMapAreCountedOnTheLineOfTheMap()
    {
        using var text = new StringWriter();
        var console = Moving(text);

        await LiveProgress.FollowAsync(console, 3, progress =>
        {
            progress!.Report(News("Score", NodeProgressKind.Started));
            progress.Report(News("Score", NodeProgressKind.Advanced) with { Items = 40, Fraction = 0 });
            progress.Report(News("Score[3]", NodeProgressKind.Started));
            progress.Report(News("Score[3]/Inner", NodeProgressKind.Started));
            progress.Report(News("Score[3]", NodeProgressKind.Ended) with { Status = NodeStatus.Failed });
            progress.Report(News("Score", NodeProgressKind.Advanced) with { Items = 40, ItemsEnded = 10, ItemsFailed = 1, Fraction = 0.25 });
            progress.Report(News("Other", NodeProgressKind.Started));
            progress.Report(News("Other", NodeProgressKind.Advanced) with { Items = 2, ItemsEnded = 2, Fraction = 1 });
            progress.Report(News("Other", NodeProgressKind.Ended) with { Status = NodeStatus.Succeeded });
            return Task.FromResult(42);
        });

        Assert.Matches("Score +.*ms  ━{5}╌{15}  10 of 40 items, 1 failed", text.ToString());
        Assert.Matches("✓ Other +.*ms  succeeded, 2 of 2 items", text.ToString());
        Assert.DoesNotContain("Score[3]", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureOfTheRunPassesThrough()
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new TerminalOutput(text, isTerminal: false, width: 80) });

        await Assert.ThrowsAsync<InvalidDataException>(() => LiveProgress.FollowAsync<int>(console, 1, _ => throw new InvalidDataException()));
    }

    private static IAnsiConsole Moving(TextWriter text) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new TerminalOutput(text, isTerminal: true, width: 80),
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });

    private static NodeProgress News(string path, NodeProgressKind kind) =>
        new() { RunId = Guid.Empty, NodePath = path, Task = "Samples.Task", Kind = kind, Attempt = 1 };
}
