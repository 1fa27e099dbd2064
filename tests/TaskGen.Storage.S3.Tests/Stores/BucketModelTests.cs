using System.Globalization;
using System.Text.Json;
using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Storage.S3.Tests.Stores;

/// <summary>Models that one machine saved in a bucket of a real server are loaded by their address on another.</summary>
public sealed class BucketModelTests(S3Server server) : IClassFixture<S3Server>, IDisposable
{
    private const string Trainer = "TaskGen.Durability.Program.Joined";

    private readonly string _data = Directory.CreateTempSubdirectory("taskgen-model-").FullName;
    private readonly RunFolder _folder = new();

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [S3Fact]
    public async Task AModelIsLoadedByTheAddressOfItsStoreOrItsOwn()
    {
        using var one = new BucketMachine(server.Url, "models-of/team");
        using var two = new BucketMachine(server.Url, "models-of/team");
        var first = await TrainAsync(one, 1);
        var second = await TrainAsync(one, 3);

        Assert.NotEqual(first, second);
        Assert.Equal($"2 {second}", await LoadAsync(two, two.Url));
        Assert.Equal($"1 {first}", await LoadAsync(two, $"{two.Url}/models/{Trainer}/1"));
        Assert.Equal($"2 {second}", await LoadAsync(two, $"{two.Url}/models/{Trainer}/2/"));
    }

    [S3Fact]
    public async Task AnAddressWithoutSuchAModelIsToldWhatThereIs()
    {
        using var machine = new BucketMachine(server.Url, "models-missing");
        await TrainAsync(machine, 1);

        var version = await Assert.ThrowsAnyAsync<Exception>(() => LoadAsync(machine, $"{machine.Url}/models/{Trainer}/7"));
        var trainer = await Assert.ThrowsAnyAsync<Exception>(() => LoadAsync(machine, $"{machine.Url}/models/Acme.Other/1"));

        Assert.Contains($"The store '{machine.Url}' has no version 7 of '{Trainer}'; it has 1.", version.Message, StringComparison.Ordinal);
        Assert.Contains($"was saved by the trainer 'Acme.Other'; expected one of '{Trainer}'.", trainer.Message, StringComparison.Ordinal);
    }

    /// <summary>Trains, and gives the score of the training rows.</summary>
    private async Task<string> TrainAsync(BucketMachine machine, int factor)
    {
        Write("labels.csv", "id,label", static i => $"{i},{i % 3}");
        Write("sounds.csv", "id,pitch", i => $"{i},{i * factor}");
        Write("sights.csv", "id,smile", static i => $"{i},{i}");
        using var process = ProgramProcess.Start(["cli", "train", "Joined", "--json", "--store", machine.Url], _folder, [.. machine.Environment, .. Data()]);
        using var document = JsonDocument.Parse(await process.ResultAsync());
        return document.RootElement.GetProperty("metrics").GetProperty("train").GetProperty("score").GetDouble().ToString("R", CultureInfo.InvariantCulture);
    }

    private async Task<string> LoadAsync(BucketMachine machine, string address)
    {
        using var process = ProgramProcess.Start(["load", address], _folder, machine.Environment);
        return await process.ResultAsync();
    }

    private IEnumerable<(string Name, string Value)> Data() =>
    [
        ("TaskGen__Joined__Dataset__TrainingUrl", Path.Combine(_data, "labels.csv")),
        ("TaskGen__Joined__Dataset__Sources__Sound__Url", Path.Combine(_data, "sounds.csv")),
        ("TaskGen__Joined__Dataset__Sources__Sight__Url", Path.Combine(_data, "sights.csv")),
    ];

    private void Write(string name, string header, Func<int, FormattableString> line) => File.WriteAllLines(
        Path.Combine(_data, name), Enumerable.Range(0, 40).Select(i => line(i).ToString(CultureInfo.InvariantCulture)).Prepend(header));
}
