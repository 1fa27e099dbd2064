using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.CodeHashing;

/// <summary>
/// A program in a folder of its own that is really built and run: it prints the code hashes of its tasks, of which one calls a library with
/// TaskGen's generator, one a library without, and one a package.
/// </summary>
internal sealed class HashedProgram : IDisposable
{
    private static readonly string Runtime = typeof(TaskAttribute).Assembly.Location;

    // What profiles cost while a short process compiles them they do not bring back.
    private static readonly Dictionary<string, string> Unprofiled = new() { ["DOTNET_TieredPGO"] = "0" };

    private readonly TemporaryFolder _folder = new();
    private string? _restored;

    /// <param name="packages">The folder of packages of another program; by default one of its own, into which <see cref="PackAsync"/> packs.</param>
    public HashedProgram(string? packages = null)
    {
        Packages = packages ?? Path.Combine(_folder.Path, "packages");
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <Deterministic>true</Deterministic>
                <UseSharedCompilation>false</UseSharedCompilation>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        WritePackage("1.0.1", "1");
        Write("Hashed/Hashed.csproj", Project($"{WithGenerator}"));
        Write("Hashed/Scale.cs", """
            namespace Acme.Hashed;

            public static class Scale
            {
                public static int Of(int x) => x * Factor();

                private static int Factor() => 2;
            }
            """);
        Write("Plain/Plain.csproj", Project(""));
        Write("Plain/Shift.cs", "namespace Acme.Plain; public static class Shift { public static int Of(int x) => x + 2; }");
        Write("Program/Program.csproj", Project($"""
            {WithGenerator}
            <ItemGroup>
              <FrameworkReference Include="Microsoft.AspNetCore.App" />
              <ProjectReference Include="../Hashed/Hashed.csproj" />
              <ProjectReference Include="../Plain/Plain.csproj" />
              <PackageReference Include="Acme.Tiny" Version="$(TinyVersion)" />
            </ItemGroup>
            <PropertyGroup>
              <OutputType>Exe</OutputType>
              <RestoreAdditionalProjectSources>{Packages}</RestoreAdditionalProjectSources>
              <RestorePackagesPath>{Path.Combine(_folder.Path, "cache")}</RestorePackagesPath>
            </PropertyGroup>
            """));
        Write("Program/Steps.cs", """
            using TaskGen;

            public static partial class Steps
            {
                [Task] public static int Own(int x) => x;
                [Task] public static int Hashed(int x) => Acme.Hashed.Scale.Of(x);
                [Task] public static int Plain(int x) => Acme.Plain.Shift.Of(x);
                [Task] public static int Package(int x) => Acme.Tiny.Of(x);
            }
            """);
        Write("Program/Main.cs", """
            Console.WriteLine(string.Join(' ',
                Steps.Tasks.Own.Definition.CodeHash?.Value,
                Steps.Tasks.Hashed.Definition.CodeHash?.Value,
                Steps.Tasks.Plain.Definition.CodeHash?.Value,
                Steps.Tasks.Package.Definition.CodeHash?.Value));
            """);
    }

    private static string WithGenerator => $"""
        <ItemGroup>
          <CompilerVisibleProperty Include="DesignTimeBuild" />
          <Reference Include="{Runtime}" />
          {string.Join("\n", Repository.Generators.Select(static path => $"""<Analyzer Include="{path}" />"""))}
        </ItemGroup>
        """;

    /// <summary>The folder of the package's versions.</summary>
    public string Packages { get; }

    /// <summary>Edits a file until what it returns is disposed of.</summary>
    public Undo Edit(string path, string before, string after)
    {
        var file = Path.Combine(_folder.Path, path);
        var text = File.ReadAllText(file);
        Assert.Contains(before, text);
        File.WriteAllText(file, text.Replace(before, after));
        return new Undo(file, text);
    }

    /// <summary>Packs a version of the package; all versions have one assembly version.</summary>
    public void WritePackage(string version, string value)
    {
        Write(
            "Tiny/Tiny.csproj",
            Project($"<PropertyGroup><PackageId>Acme.Tiny</PackageId><Version>{version}</Version><AssemblyVersion>1.0.0.0</AssemblyVersion></PropertyGroup>"));
        Write("Tiny/Tiny.cs", $"namespace Acme; public static class Tiny {{ public static int Of(int x) => x - {value}; }}");
    }

    public async Task PackAsync() => (await DotNet.RunAsync(
        _folder.Path, Unprofiled, "pack", "Tiny/Tiny.csproj", "-o", Packages, "--nologo", "-nodeReuse:false")).AssertExitCode(0);

    /// <summary>Builds with a version of the package, runs, and gives the hashes.</summary>
    public async Task<Hashes> HashesAsync(string packageVersion = "1.0.1")
    {
        string[] restored = packageVersion == _restored ? ["--no-restore"] : [];
        (await DotNet.RunAsync(
            _folder.Path, Unprofiled, ["build", "Program/Program.csproj", "--nologo", "-nodeReuse:false", $"-p:TinyVersion={packageVersion}", .. restored]))
            .AssertExitCode(0);
        _restored = packageVersion;
        var run = await DotNet.RunAsync(_folder.Path, null, Path.Combine("Program", "bin", "Debug", "net10.0", "Program.dll"));
        var hashes = run.AssertExitCode(0).Output.Trim().Split(' ');
        Assert.All(hashes, static hash => Assert.Equal(64, hash.Length));
        return new Hashes(hashes[0], hashes[1], hashes[2], hashes[3]);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string path, string text) => _folder.Write(path, text);

    private static string Project(string content) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {content}
        </Project>
        """;

    /// <summary>The code hashes of the program's tasks.</summary>
    internal sealed record Hashes(string Own, string Hashed, string Plain, string Package);

    /// <summary>Gives a file its old text again.</summary>
    internal sealed record Undo(string File, string Text) : IDisposable
    {
        public void Dispose() => System.IO.File.WriteAllText(File, Text);
    }
}
