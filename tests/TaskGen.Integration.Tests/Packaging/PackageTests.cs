using System.IO.Compression;
using System.Text.Json;
using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Packaging;

/// <summary>The packages as a stranger gets them: from a folder, into a fresh project.</summary>
public sealed class PackageTests(PackedProjects packed) : IClassFixture<PackedProjects>, IDisposable
{
    private readonly TemporaryFolder _project = new();

    [Fact]
    public async Task AFreshProjectAnnotatesAMethodBuildsAndRuns()
    {
        _project.Write("Fresh.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1901;NU1902;NU1903;NU1904</WarningsNotAsErrors>
                <RestoreAdditionalProjectSources>{packed.Path}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TaskGen.Cli" Version="{packed.Version}" />
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
    public void APackageBringsGeneratorAnalyzersAndFixes()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Path, $"TaskGen.{packed.Version}.nupkg"));
        var files = package.Entries.Select(static entry => entry.FullName).ToArray();
        Assert.Contains("lib/net10.0/TaskGen.dll", files);
        Assert.Contains("lib/net10.0/TaskGen.xml", files);
        foreach (var assembly in new[] { "TaskGen.Roslyn", "TaskGen.Generators", "TaskGen.Analyzers", "TaskGen.CodeFixes" })
        {
            Assert.Contains($"analyzers/dotnet/cs/{assembly}.dll", files);
        }

        Assert.Contains("buildTransitive/TaskGen.props", files);
    }

    public void Dispose() => _project.Dispose();
}
