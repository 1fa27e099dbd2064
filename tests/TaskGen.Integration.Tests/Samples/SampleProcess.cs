using System.Text.Json;
using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Samples;

/// <summary>Runs a sample as a user does, from a folder of its own.</summary>
/// <param name="name">The folder of the sample.</param>
internal sealed class SampleProcess(string name) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    public Task<ProcessResult> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    public Task<ProcessResult> RunAsync(IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        DotNet.RunAsync(Folder, environment, [Repository.Sample(name), .. arguments]);

    public async Task<JsonElement> JsonAsync(int exitCode, params string[] arguments)
    {
        var result = await RunAsync([.. arguments, "--json"]);
        using var document = JsonDocument.Parse(result.AssertExitCode(exitCode).Output);
        return document.RootElement.Clone();
    }

    public string Write(string name, string text) => _folder.Write(name, text);

    public void Dispose() => _folder.Dispose();
}
