using System.Text.RegularExpressions;

namespace TaskGen.Architecture.Tests.Projects;

public partial class SolutionTests
{
    private const string Main = "TaskGen.sln";

    // Not every package source holds these.
    private static readonly string[] FrameworkPackages = ["Microsoft.ML", "TorchSharp"];

    [Fact]
    public void EveryProjectIsInASolution()
    {
        var listed = Directory.GetFiles(Repository.Root, "*.sln").SelectMany(solution => Projects(Path.GetFileName(solution)));

        var missing = ProjectFile.All.Select(project => Repository.Relative(project.FullPath)).Except(listed).ToList();

        Assert.True(missing.Count == 0, $"In no solution (dotnet sln {Main} add --solution-folder …): {string.Join(", ", missing)}");
    }

    [Fact]
    public void EveryProjectOfTheSolutionExists() =>
        Assert.All(Projects(Main), path => Assert.True(File.Exists(Path.Combine(Repository.Root, path)), $"{path} is in {Main} and does not exist."));

    [Fact]
    public void NothingInTheSolutionNeedsAFramework()
    {
        var projects = Projects(Main).Select(path => ProjectFile.Read(Path.Combine(Repository.Root, path))).ToList();

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.DoesNotContain(project.AllPackages, IsFrameworkPackage));
    }

    private static bool IsFrameworkPackage(string package) => FrameworkPackages.Any(
        name => package == name || package.StartsWith(name + ".", StringComparison.Ordinal) || package.StartsWith(name + "-", StringComparison.Ordinal));

    private static IEnumerable<string> Projects(string solution) => ProjectLine()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, solution)))
        .Select(match => match.Groups["path"].Value.Replace('\\', '/'));

    [GeneratedRegex("""^Project\("[^"]+"\) = "[^"]+", "(?<path>[^"]+\.csproj)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();
}
