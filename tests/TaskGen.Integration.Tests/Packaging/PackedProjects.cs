using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Packaging;

/// <summary>The packages of this repository, packed once from what was built, in a folder.</summary>
public sealed class PackedProjects : IAsyncLifetime, IDisposable
{
    private static readonly string[] Names = ["TaskGen", "TaskGen.Learn", "TaskGen.Cli"];

    private readonly TemporaryFolder _folder = new();

    /// <summary>A version of its own, so that no package cache holds another build of it.</summary>
    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    /// <summary>The folder.</summary>
    public string Path => _folder.Path;

    public async Task InitializeAsync()
    {
        foreach (var name in Names)
        {
            var project = System.IO.Path.Combine(Repository.Root, "src", name, name + ".csproj");
            (await DotNet.RunAsync(
                Repository.Root, null, "pack", project, "-c", Repository.Configuration, "--no-build", $"-p:Version={Version}", "-o", Path, "--nologo",
                "-nodeReuse:false"))
                .AssertExitCode(0);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
