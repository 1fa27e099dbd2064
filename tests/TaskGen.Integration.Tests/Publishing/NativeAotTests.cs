using System.Diagnostics;
using System.Text.Json;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Integration.Tests.Samples;

namespace TaskGen.Integration.Tests.Publishing;

/// <summary>samples/Wine as a native program.</summary>
public sealed class NativeAotTests
{
    [NativeAotFact]
    public async Task TheNativeProgramGivesTheSameMetrics()
    {
        using var output = new TemporaryFolder();
        (await DotNet.RunAsync(
            Repository.Root, null, "publish", Path.Combine(Repository.Root, "samples", "Wine", "Wine.csproj"), "-c", "Release",
            "-p:PublishAot=true", "--use-current-runtime", "-o", Path.Combine(output.Path, "app"), "--artifacts-path", Path.Combine(output.Path, "artifacts"),
            "-nodeReuse:false"))
            .AssertExitCode(0);
        using var wine = new SampleProcess("Wine");
        var expected = await wine.JsonAsync(0, "train", "Wine");

        var start = new ProcessStartInfo(
            Path.Combine(output.Path, "app", "Wine"), ["train", "Wine", "--json"]) { WorkingDirectory = wine.Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var json = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync()).RootElement;

        Assert.Equal(expected.GetProperty("metrics").GetRawText(), json.GetProperty("metrics").GetRawText());
    }
}
