using System.Diagnostics;
using System.Globalization;
using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Durability.Tests.Killing;

/// <summary>A process that is killed while it trains on joined rows, after these were read.</summary>
public sealed class KilledTrainingTests : IDisposable
{
    private const int Rows = 200;

    private readonly string _data = Directory.CreateTempSubdirectory("taskgen-joined-").FullName;

    public KilledTrainingTests()
    {
        Write("labels.csv", "id,label", static i => $"{i},{i % 3}");
        Write("sounds.csv", "id,pitch", static i => $"{Rows - 1 - i},{i * 0.25}");
        Write("sights.csv", "smile,id", static i => $"{i * 2},{i / 2 * 2}", static i => i % 2 == 0);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [UnixFact]
    public async Task TheResumedRunGivesWhatAnUndisturbedOneDoes()
    {
        using var undisturbed = new RunFolder();
        using var first = Start(undisturbed);
        var expected = await first.ResultAsync();

        using var folder = new RunFolder();
        await KillAsync(folder);
        using var resumed = Start(folder, folder.Run());

        Assert.Equal(expected, await resumed.ResultAsync());
        Assert.Equal(2, folder.ExecutionCount);
        folder.AssertWhole();
    }

    [UnixFact]
    public async Task APartThatWasChangedMeanwhileIsTrainedOnAsItIs()
    {
        using var folder = new RunFolder();
        await KillAsync(folder);
        Write("sounds.csv", "id,pitch", static i => $"{Rows - 1 - i},{i * 0.75}");
        using var resumed = Start(folder, folder.Run());
        var result = await resumed.ResultAsync();

        using var other = new RunFolder();
        using var undisturbed = Start(other);
        Assert.Equal(await undisturbed.ResultAsync(), result);
    }

    private async Task KillAsync(RunFolder folder)
    {
        using var process = Start(folder, null, ("TASKGEN_WAIT", "1"));
        for (var clock = Stopwatch.StartNew(); folder.ExecutionCount == 0; await Task.Delay(10))
        {
            Assert.False(process.HasExited, "The process ended before it trained.");
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), "Training never began.");
        }

        Assert.True(await process.KillAsync());
    }

    private ProgramProcess Start(RunFolder folder, Guid? resume = null, params ReadOnlySpan<(string Name, string Value)> environment) => ProgramProcess.Start(
        resume is { } run ? ["joined", "0", folder.Store, run.ToString()] : ["joined", "0", folder.Store],
        folder,
        [
            ("TaskGen__Joined__Dataset__TrainingUrl", Path.Combine(_data, "labels.csv")),
            ("TaskGen__Joined__Dataset__Sources__Sound__Url", Path.Combine(_data, "sounds.csv")),
            ("TaskGen__Joined__Dataset__Sources__Sight__Url", Path.Combine(_data, "sights.csv")),
            .. environment,
        ]);

    private void Write(string name, string header, Func<int, FormattableString> line, Func<int, bool>? where = null) => File.WriteAllLines(
        Path.Combine(_data, name),
        Enumerable.Range(0, Rows).Where(where ?? (static _ => true)).Select(i => line(i).ToString(CultureInfo.InvariantCulture)).Prepend(header));
}
