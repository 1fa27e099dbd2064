using System.Text.Json;
using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Storage.S3.Tests.Stores;

/// <summary>The command line on a store in a bucket of a real server: a run of one machine is looked at from another.</summary>
public sealed class BucketCommandTests(S3Server server) : IClassFixture<S3Server>
{
    [S3Fact]
    public async Task ARunOfAnotherMachineIsShown()
    {
        using var folder = new RunFolder();
        using var one = new BucketMachine(server.Url, "shown");
        using var two = new BucketMachine(server.Url, "shown");
        using var run = await CommandAsync(one, folder, "run", "Twice", "--value", "40", "--json");

        using var shown = await CommandAsync(two, folder, "runs", "show", "--json");
        using var named = await CommandAsync(two, folder, "runs", "show", run.RootElement.GetProperty("run").GetString()!, "--json");

        Assert.Equal("succeeded", shown.RootElement.GetProperty("status").GetString());
        Assert.Equal(40, shown.RootElement.GetProperty("inputs").GetProperty("value").GetInt32());
        Assert.Equal(
            ["Say", "Say_2"], shown.RootElement.GetProperty("nodes").EnumerateArray().Select(static node => node.GetProperty("id").GetString()));
        Assert.Equal(shown.RootElement.GetRawText(), named.RootElement.GetRawText());
    }

    [S3Fact]
    public async Task TheLogOfARunOfAnotherMachineIsShown()
    {
        using var folder = new RunFolder();
        using var one = new BucketMachine(server.Url, "logged");
        using var two = new BucketMachine(server.Url, "logged");
        using var run = await CommandAsync(one, folder, "run", "Twice", "--value", "40", "--json");

        using var log = await CommandAsync(two, folder, "runs", "log", "--json");

        Assert.Equal(run.RootElement.GetProperty("run").GetString(), log.RootElement.GetProperty("run").GetString());
        Assert.Equal(
            ["The value is 40.", "The value is 41."],
            log.RootElement.GetProperty("entries").EnumerateArray().Select(static entry => entry.GetProperty("message").GetString()));
    }

    private static async Task<JsonDocument> CommandAsync(BucketMachine machine, RunFolder folder, params string[] command)
    {
        using var process = ProgramProcess.Start(["cli", .. command, "--store", machine.Url], folder, machine.Environment);
        return JsonDocument.Parse(await process.ResultAsync());
    }
}
