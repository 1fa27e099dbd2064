using System.Globalization;
using TaskGen.Definitions;
using TaskGen.Durability.Tests.Processes;
using TaskGen.Storage.Journals;
using TaskGen.Tests.Execution;

namespace TaskGen.Storage.S3.Tests.Stores;

/// <summary>Runs of real processes on machines that share nothing but a bucket of a real server.</summary>
public sealed class BucketStoreTests(S3Server server) : IClassFixture<S3Server>
{
    [S3Fact]
    public async Task TwoMachinesShareResults()
    {
        const int keys = 40;
        using var folder = new RunFolder();
        using var one = new BucketMachine(server.Url, "sharing");
        using var two = new BucketMachine(server.Url, "sharing");

        var first = await RunAsync("keys", keys, one, folder);
        var second = await RunAsync("keys", keys, two, folder);

        Assert.Equal(first, second);
        Assert.Equal(keys, folder.ExecutionCount);
        Assert.Equal(2, two.Open().Runs().Count());
        Assert.All(one.Open().Runs(), static run => Assert.Equal(RecordedRunStatus.Succeeded, run.Status));
    }

    [S3Fact]
    public async Task RunWhoseProcessWasKilledGoesOnOnAnotherMachine()
    {
        const int nodes = 800;
        using var folder = new RunFolder();
        using var one = new BucketMachine(server.Url, "killed");
        using var two = new BucketMachine(server.Url, "killed");
        using (var process = Start("waits", nodes, one, folder))
        {
            while ((await CommittedAsync(two)).Count < nodes / 16)
            {
                Assert.False(process.HasExited, "The process has ended before it was killed.");
            }

            Assert.True(await process.KillAsync());
        }

        var committed = await CommittedAsync(two);
        var before = folder.ExecutionsOfNodes();
        var run = Assert.Single(two.Open().Runs());
        Assert.Equal(RecordedRunStatus.Running, run.Status);
        using (var refused = Start("waits", nodes, two, folder, run.Id))
        {
            var error = await Assert.ThrowsAnyAsync<Exception>(refused.ResultAsync);
            Assert.Contains("is still being carried out by", error.Message, StringComparison.Ordinal);
        }

        // Its lease would end by itself, a minute later.
        foreach (var owner in await two.KeysAsync($"runs/{run.Id}/owner/"))
        {
            await two.Bucket.DeleteAsync(owner, CancellationToken.None);
        }

        using var resumed = Start("waits", nodes, two, folder, run.Id);
        var result = await resumed.ResultAsync();

        var expected = Enumerable.Range(0, nodes).Sum(static index => Enumerable.Range(index, index % 10 == 0 ? 1_000 : 2).Sum(static value => (double)value));
        Assert.Equal(expected.ToString("R", CultureInfo.InvariantCulture), result);
        var after = folder.ExecutionsOfNodes();
        Assert.InRange(committed.Count, nodes / 16, nodes - 1);
        Assert.All(committed, path => Assert.Equal(before[path], after[path]));
        Assert.Equal(nodes, after.Count);
        Assert.Equal((RecordedRunStatus.Succeeded, nodes), (one.Open().Find(run.Id)!.Status, one.Open().Find(run.Id)!.Nodes.Count));
    }

    [S3Fact]
    public async Task DamagedObjectIsComputedAgain()
    {
        using var folder = new RunFolder();
        using var one = new BucketMachine(server.Url, "damaged");
        using var two = new BucketMachine(server.Url, "damaged");
        var first = await RunAsync("keys", 10, one, folder);
        var damaged = (await two.KeysAsync("objects/"))[0];
        var content = await two.ReadAsync(damaged);
        await two.PutAsync(damaged, [.. content.Reverse()]);

        var second = await RunAsync("keys", 10, two, folder);

        Assert.Equal(first, second);
        Assert.Equal(11, folder.ExecutionCount);
        Assert.Equal(content, await two.ReadAsync(damaged));
    }

    [S3Fact]
    public async Task ServerThatGoesAwayInTheMiddleCostsNoResult()
    {
        var gone = new S3Server();
        using var machine = new BucketMachine(gone.Url, "gone");
        var task = Define.TaskAsync("Slow", (value, _) =>
        {
            gone.Dispose();
            return Task.FromResult(value + 1);
        });

        var run = await task.ExecuteAsync(new Number(1), machine.Options);

        Assert.Equal((RunStatus.Succeeded, 2), (run.Status, run.Output));
        Assert.Single(machine.Log, static line => line.Contains("cannot be written to; the run goes on", StringComparison.Ordinal));
        Assert.Single(machine.Log, line => line.Contains($"lacks the last part of the run {run.RunId}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", "no connection")]
    [InlineData(null, "no bucket 'elsewhere'")]
    public async Task BucketThatCannotBeReachedIsAnErrorBeforeAnythingRuns(string? url, string found)
    {
        if (url is null && S3Server.Missing is not null)
        {
            return;
        }

        using var machine = new BucketMachine(url ?? server.Url, "none");
        var calls = 0;

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(() => Define.Task("Never", value => calls++).ExecuteAsync(
            new Number(1), url is null ? machine.Options with { Store = "s3://elsewhere/store" } : machine.Options));

        Assert.Contains(found, refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, calls);
    }

    private static async Task<string> RunAsync(string what, int size, BucketMachine machine, RunFolder folder)
    {
        using var process = Start(what, size, machine, folder);
        process.Go();
        return await process.ResultAsync();
    }

    private static ProgramProcess Start(string what, int size, BucketMachine machine, RunFolder folder, Guid? resume = null) => ProgramProcess.Start(
        [what, size.ToString(CultureInfo.InvariantCulture), machine.Url, .. resume is { } run ? [run.ToString()] : Array.Empty<string>()],
        folder,
        machine.Environment);

    private static async Task<List<string>> CommittedAsync(BucketMachine machine)
    {
        var committed = new List<string>();
        foreach (var key in (await machine.KeysAsync("runs/")).Where(static key => key.Contains("/journal/", StringComparison.Ordinal)))
        {
            committed.AddRange(JournalReader.Read(await machine.ReadAsync(key), out _).OfType<NodeCommitted>().Select(static node => node.Path));
        }

        return committed;
    }
}
