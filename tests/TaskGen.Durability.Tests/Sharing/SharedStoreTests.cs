using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Durability.Tests.Sharing;

/// <summary>Several processes that use one store at the same time.</summary>
public sealed class SharedStoreTests
{
    [UnixTheory]
    [InlineData(8)]
    public async Task EachKeyIsComputedByOneProcess(int processes)
    {
        var keys = Setting.Number("TASKGEN_KEYS", 100);
        using var folder = new RunFolder();
        var started = Enumerable.Range(0, processes).Select(_ => ProgramProcess.Start("keys", keys, folder)).ToArray();
        try
        {
            await Task.WhenAll(started.Select(static process => process.ReadyAsync()));
            foreach (var process in started)
            {
                process.Go();
            }

            var results = await Task.WhenAll(started.Select(static process => process.ResultAsync()));

            Assert.Single(results.Distinct());
            Assert.Equal(keys, folder.ExecutionsOfNodes().Count);
            Assert.Equal(keys, folder.ExecutionCount);
            folder.AssertWhole();
        }
        finally
        {
            Array.ForEach(started, static process => process.Dispose());
        }
    }
}
