using System.IO.Compression;
using System.Text.Json;
using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Packaging;

/// <summary>The packages as a stranger gets them: from a folder, into a fresh project.</summary>
public sealed class PackageTests : IDisposable
{
    // A version of its own, so that no package cache holds another build of it.
    private readonly string _version = $"0.1.0-test.{Guid.NewGuid():N}";
    private readonly TemporaryFolder _packages = new();
    private readonly TemporaryFolder _project = new();

    [Fact]
    public async Task AFreshProjectAnnotatesAMethodBuildsAndRuns()
    {
        await PackAsync("TaskGen", "TaskGen.Learn", "TaskGen.Cli");
        _project.Write("Fresh.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1901;NU1902;NU1903;NU1904</WarningsNotAsErrors>
                <RestoreAdditionalProjectSources>{_packages.Path}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TaskGen.Cli" Version="{_version}" />
                <Content Include="data/**" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            </Project>
            """);
        Directory.CreateDirectory(Path.Combine(_project.Path, "data"));
        _project.Write(Path.Combine("data", "wine.csv"), "alcohol\n1\n");
        _project.Write(Path.Combine("data", "notes.md"), "none of the rows");
        _project.Write("Sums.cs", """
            using TaskGen;

            public static partial class Sums
            {
                [Task]
                public static int Twice(int number) => 2 * number;

                [Workflow]
                public static int FourTimes(int number) => Twice(Twice(number));
            }
            """);
        (await DotNet.RunAsync(_project.Path, null, "build", "--nologo", "-nodeReuse:false")).AssertExitCode(0);

        var options = Directory.EnumerateFiles(Path.Combine(_project.Path, "obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories);
        var named = (await File.ReadAllLinesAsync(Assert.Single(options))).Where(
            static line => line.StartsWith("build_metadata.AdditionalFiles.TaskGenDataFile", StringComparison.Ordinal));
        Assert.EndsWith("= data/wine.csv", Assert.Single(named), StringComparison.Ordinal);

        var result = await DotNet.RunAsync(
            _project.Path, null, Path.Combine("bin", "Debug", "net10.0", "Fresh.dll"), "run", "FourTimes", "--number", "21", "--json");

        Assert.Equal(84, JsonDocument.Parse(result.AssertExitCode(0).Output).RootElement.GetProperty("output").GetInt32());
    }

    [Fact]
    public async Task APackageBringsGeneratorAnalyzersAndFixes()
    {
        await PackAsync("TaskGen");

        using var package = ZipFile.OpenRead(Path.Combine(_packages.Path, $"TaskGen.{_version}.nupkg"));
        var files = package.Entries.Select(static entry => entry.FullName).ToArray();
        Assert.Contains("lib/net10.0/TaskGen.dll", files);
        Assert.Contains("lib/net10.0/TaskGen.xml", files);
        foreach (var assembly in new[] { "TaskGen.Roslyn", "TaskGen.Generators", "TaskGen.Analyzers", "TaskGen.CodeFixes" })
        {
            Assert.Contains($"analyzers/dotnet/cs/{assembly}.dll", files);
        }

        Assert.Contains("buildTransitive/TaskGen.props", files);
    }

    public void Dispose()
    {
        _packages.Dispose();
        _project.Dispose();
    }

    private async Task PackAsync(params string[] projects)
    {
        foreach (var project in projects)
        {
            var path = Path.Combine(Repository.Root, "src", project, project + ".csproj");
            (await DotNet.RunAsync(
                Repository.Root, null, "pack", path, "-c", Repository.Configuration, "--no-build", $"-p:Version={_version}", "-o", _packages.Path, "--nologo",
                "-nodeReuse:false"))
                .AssertExitCode(0);
        }
    }
}
