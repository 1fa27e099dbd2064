using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace TaskGen.Architecture.Tests.Projects;

public class ReferenceDirectionTests
{
    /// <summary>The picture of the architecture: each project, and what it may reference directly. A new project gets its line here.</summary>
    private static readonly FrozenDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["TaskGen"] = [],
        ["TaskGen.Learn"] = ["TaskGen"],
        ["TaskGen.Estimators"] = ["TaskGen", "TaskGen.Learn"],
        ["TaskGen.Cli"] = ["TaskGen", "TaskGen.Learn"],
        ["TaskGen.Serving"] = ["TaskGen", "TaskGen.Learn"],
        ["TaskGen.Slurm"] = ["TaskGen"],
        ["TaskGen.Storage.S3"] = ["TaskGen"],
        ["TaskGen.Roslyn"] = [],
        ["TaskGen.Generators"] = ["TaskGen.Roslyn"],
        ["TaskGen.Analyzers"] = ["TaskGen.Roslyn"],
        ["TaskGen.CodeFixes"] = ["TaskGen.Roslyn", "TaskGen.Analyzers"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] ShippedAreas = ["src", "generators", "analyzers"];

    private static IEnumerable<ProjectFile> Shipped => ProjectFile.All.Where(project => ShippedAreas.Contains(project.Area));

    [Fact]
    public void ReferencesPointOneWayOnly()
    {
        Assert.NotEmpty(Shipped);
        Assert.All(Shipped, project =>
        {
            Assert.True(Allowed.TryGetValue(project.Name, out var allowed), $"{project.Name} is new: say in this test what it may reference.");
            Assert.Empty(project.Projects.Except(allowed!));
        });
    }

    [Fact]
    public void NothingReferencesUpwardsInTheTableItself()
    {
        var order = Allowed.Keys.Order(StringComparer.Ordinal).ToDictionary(name => name, name => Depth(name, []));

        Assert.All(Allowed, project => Assert.All(project.Value, reference => Assert.True(order[reference] < order[project.Key])));
    }

    [Fact]
    public void RoslynProjectsKnowTheRuntimeByNameOnly() => Assert.All(
        Shipped.Where(project => project.Area is "generators" or "analyzers"),
        project => Assert.Empty(project.Projects.Intersect(Shipped.Where(other => other.Area == "src").Select(other => other.Name))));

    [Theory]
    [InlineData("TaskGen", @"^Microsoft\.Extensions\..+\.Abstractions$")]
    [InlineData("TaskGen.Learn", @"^(Microsoft\.Extensions\..+\.Abstractions|CsvHelper)$")]
    public void TheCoreHasFewPackages(string name, string allowed) =>
        Assert.All(Assert.Single(Shipped, project => project.Name == name).Packages, package => Assert.Matches(new Regex(allowed), package));

    [Fact]
    public void OnlyFixesKnowWorkspaces() => Assert.Equal(
        ["TaskGen.CodeFixes"],
        Shipped.Where(project => project.AllPackages.Any(package => package.Contains("Workspaces", StringComparison.Ordinal))).Select(project => project.Name));

    [Fact]
    public void WhatTheCompilerLoadsPassesNoPackageOn() => Assert.All(
        Shipped.Where(project => project.Area is "generators" or "analyzers"), project => Assert.Empty(project.Packages));

    private static int Depth(string name, string[] above) => above.Contains(name)
        ? throw new InvalidOperationException($"{name} references itself by way of {string.Join(", ", above)}.")
        : Allowed[name].Select(reference => Depth(reference, [.. above, name]) + 1).DefaultIfEmpty(0).Max();
}
