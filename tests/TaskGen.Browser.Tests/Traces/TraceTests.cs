using TaskGen.Browser.Tests.Browsing;
using TaskGen.Browser.Tests.Commands;

namespace TaskGen.Browser.Tests.Traces;

/// <summary>A viewer of Chrome's format opens what <c>--trace</c> writes, and a reader sees what has run.</summary>
public sealed class TraceTests(SpeedscopePage page) : IClassFixture<SpeedscopePage>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("taskgen-trace-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [BrowserTheory]
    [InlineData("Travel", "TaskGen.Browser.Tests.Drawn.Journeys", "Arrive", "Depart")]
    public async Task AViewerShowsTheRunAndItsNodes(string workflow, string type, params string[] tasks)
    {
        var path = Path.Combine(_folder, "trace.json");
        CommandLineCall.Run("run", workflow, "--trace", path, "--store", Path.Combine(_folder, "store"));

        var rows = await page.OpenAsync(path, rows: 2);

        var run = $"{type}.{workflow}";
        Assert.Equal([$"{run} (pid 1, tid 0) (1/2)", $"{run} (pid 1, tid 1) (2/2)"], rows.Select(static row => row.Title));
        Assert.StartsWith(run, Assert.Single(rows[0].Bars), StringComparison.Ordinal);
        Assert.Equal(
            tasks.Select(task => $$"""{{task}} {"task":"{{type}}.{{task}}","status":"succeeded","attempts":1}"""),
            rows[1].Bars);
    }
}
