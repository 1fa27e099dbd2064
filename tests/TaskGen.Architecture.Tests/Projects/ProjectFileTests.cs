namespace TaskGen.Architecture.Tests.Projects;

/// <summary>The reader of project files sees what MSBuild sees, as far as the other tests rely on it.</summary>
public class ProjectFileTests
{
    [Fact]
    public void ReferencesOfTheProjectAndOfItsImportsAreRead()
    {
        var fixes = Assert.Single(ProjectFile.All, project => project.Name == "TaskGen.CodeFixes");

        Assert.Equal("analyzers", fixes.Area);
        Assert.Contains("TaskGen.Analyzers", fixes.Projects);
        Assert.Contains("Microsoft.CodeAnalysis.CSharp.Workspaces", fixes.AllPackages);
        Assert.Contains("Microsoft.CodeAnalysis.CSharp", fixes.AllPackages);
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", fixes.AllPackages);
    }

    [Fact]
    public void ToolsOfTheBuildAreKeptApart()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("taskgen-").FullName, "Sample.csproj");
        try
        {
            File.WriteAllText(file, """
                <Project>
                  <ItemGroup>
                    <ProjectReference Include="..\A\A.csproj" />
                    <ProjectReference Include="../B/B.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                    <PackageReference Include="C" />
                    <PackageReference Include="D"><PrivateAssets>all</PrivateAssets></PackageReference>
                  </ItemGroup>
                </Project>
                """);

            var project = ProjectFile.Read(file);

            Assert.Equal(["A"], project.Projects);
            Assert.Equal(["C"], project.Packages);
            Assert.Equal(["C", "D"], project.AllPackages);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
