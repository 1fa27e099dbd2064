using TaskGen.Durability.Tests.Processes;
using Xunit.Abstractions;

namespace TaskGen.Durability.Tests.Killing;

/// <summary>Runs whose process is killed again and again.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    [UnixTheory]
    [InlineData("layers", 200)]
    [InlineData("items", 2_000)]
    public async Task KilledRunIsResumedWithoutLoss(string what, int nodes)
    {
        var kills = Setting.Number("TASKGEN_KILLS", 10) / 2;
        var seed = Setting.Number("TASKGEN_KILL_SEED", Environment.TickCount);
        output.WriteLine($"TASKGEN_KILL_SEED={seed}");
        var killer = new Killer(new Random(seed), nodes);
        var expected = await UndisturbedAsync(what, nodes);

        var runs = 0;
        for (var killed = 0; killed < kills; runs++)
        {
            using var folder = new RunFolder();
            var watch = new CommittedNodes(folder);
            var ended = false;
            while (!ended)
            {
                using var process = ProgramProcess.Start(what, nodes, folder, folder.Run());
                ended = killed == kills || !await killer.KillAsync(process, folder);
                if (ended)
                {
                    Assert.Equal(expected, await process.ResultAsync());
                }
                else
                {
                    killed++;
                }

                folder.AssertWhole();
                watch.AssertNotRunAgain();
            }

            Assert.Equal(nodes, folder.Committed().Count());
            Assert.Equal(nodes, folder.ExecutionsOfNodes().Count);
        }

        output.WriteLine($"{kills} kills in {runs} runs");
    }

    private static async Task<string> UndisturbedAsync(string what, int nodes)
    {
        using var folder = new RunFolder();
        using var process = ProgramProcess.Start(what, nodes, folder);
        var result = await process.ResultAsync();
        Assert.Equal(nodes, folder.ExecutionCount);
        Assert.Equal(nodes, folder.Committed().Count());
        return result;
    }
}
