using System.Globalization;
using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Storage.S3.Tests.Stores;

/// <summary>What a process that was killed had not brought to the bucket goes there when its machine runs something again.</summary>
public sealed class LeftUploadTests(S3Server server) : IClassFixture<S3Server>
{
    private const int Keys = 2_000;
    private const int Attempts = 10;

    [S3Fact]
    public async Task TheNextRunOfTheMachineBringsResultsOfAKilledProcessToTheBucket()
    {
        for (var attempt = 1; ; attempt++)
        {
            using var folder = new RunFolder();
            using var one = new BucketMachine(server.Url, Place(attempt));
            using var two = new BucketMachine(server.Url, Place(attempt));
            await KillAsync(one, folder);
            var (results, objects) = Local(one);
            if ((await Missing(one, results, objects)).Count == 0)
            {
                // Killed between an upload and the next result: nothing to be seen.
                Assert.True(attempt < Attempts, "No process was killed with something that the bucket had not.");
                continue;
            }

            using (var other = Start("items", 1, one, folder))
            {
                await other.ResultAsync();
            }

            Assert.Empty(await Missing(one, results, objects));
            Assert.Empty(Directory.GetFiles(Path.Combine(one.WorkingDirectory, "uploads")));

            // Another machine then computes the others, and those alone.
            var before = folder.ExecutionCount;
            using var rest = Start("keys", Keys, two, folder);
            rest.Go();
            await rest.ResultAsync();
            Assert.Equal(Keys - results.Length, folder.ExecutionCount - before);
            return;
        }
    }

    private static string Place(int attempt) => string.Create(CultureInfo.InvariantCulture, $"left-{attempt}");

    private static async Task KillAsync(BucketMachine machine, RunFolder folder)
    {
        using var process = Start("keys", Keys, machine, folder);
        process.Go();
        while (folder.ExecutionCount < Keys / 20)
        {
            Assert.False(process.HasExited, "The process has ended before it was killed.");
            await Task.Delay(1);
        }

        Assert.True(await process.KillAsync());
    }

    private static (string[] Results, string[] Objects) Local(BucketMachine machine)
    {
        return (Names("cache"), Names("objects"));

        string[] Names(string folder) =>
        [
            .. Directory.GetFiles(Path.Combine(machine.WorkingDirectory, folder), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(machine.WorkingDirectory, path).Replace(Path.DirectorySeparatorChar, '/')),
        ];
    }

    private static async Task<IReadOnlyList<string>> Missing(BucketMachine machine, string[] results, string[] objects) =>
        [.. results.Concat(objects).Except([.. await machine.KeysAsync("cache/"), .. await machine.KeysAsync("objects/")])];

    private static ProgramProcess Start(string what, int size, BucketMachine machine, RunFolder folder) =>
        ProgramProcess.Start([what, size.ToString(CultureInfo.InvariantCulture), machine.Url], folder, machine.Environment);
}
