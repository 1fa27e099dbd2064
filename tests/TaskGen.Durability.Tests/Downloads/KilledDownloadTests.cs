using TaskGen.Durability.Tests.Processes;
using TaskGen.Tests.Sources;

namespace TaskGen.Durability.Tests.Downloads;

/// <summary>Downloads whose process is killed.</summary>
public sealed class KilledDownloadTests
{
    private const int Sent = 40 << 20;

    [Fact]
    public async Task TheNextProcessFetchesOnlyWhatIsMissing()
    {
        var bytes = new byte[48 << 20];
        new Random(5).NextBytes(bytes);
        await using var server = new OddServer(request =>
            OddAnswer.Proper(request, bytes, "\"1\"") with { EndAfter = request.Number == 1 ? Sent : null, IsSilentThen = request.Number == 1 });
        using var folder = new RunFolder();
        string[] arguments = ["fetch", server.Url("rows.csv"), folder.Store];
        using (var killed = ProgramProcess.Start(arguments, folder))
        {
            while (!killed.HasExited && PartLength(folder) < Sent)
            {
                await Task.Delay(20);
            }

            Assert.True(await killed.KillAsync());
        }

        using var next = ProgramProcess.Start(arguments, folder);
        var path = await next.ResultAsync();

        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
        var resumed = server.Requests[1];
        Assert.InRange(resumed.Start, 1, Sent);
        Assert.Equal("\"1\"", resumed["If-Range"]);
        Assert.Empty(Directory.GetFiles(folder.Store, "*.part", SearchOption.AllDirectories));
        folder.AssertWhole();
    }

    private static long PartLength(RunFolder folder) => Directory.Exists(folder.Store)
        ? Directory.GetFiles(folder.Store, "*.part", SearchOption.AllDirectories).Select(static path => new FileInfo(path).Length).FirstOrDefault()
        : 0;
}
