using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Integration.Library;

namespace TaskGen.Integration.Tests.Running;

/// <summary>A program sees the definitions of the libraries it references.</summary>
public sealed class CatalogTests
{
    private readonly PipelineCatalog _catalog = new ServiceCollection()
        .AddTaskGen(typeof(CatalogTests).Assembly).BuildServiceProvider().GetRequiredService<PipelineCatalog>();

    [Fact]
    public void TheCatalogCrossesAssemblies()
    {
        var names = _catalog.Definitions.Select(static definition => definition.Name).ToArray();

        Assert.Contains("TaskGen.Integration.Tests.Running.Surveying.Survey", names);
        Assert.Contains("TaskGen.Integration.Library.Geometry.ScaledPerimeter", names);
        Assert.Contains("TaskGen.Integration.Library.Iris.Linear", names);
        Assert.Contains("TaskGen.Integration.Library.Penguins", names);
    }

    [Fact]
    public void ADefinitionIsFoundByTheEndOfItsName() =>
        Assert.Same(Geometry.Workflows.ScaledPerimeter.Definition, _catalog.Find("ScaledPerimeter"));

    [Fact]
    public void TheGraphIsData()
    {
        var graph = Surveying.Workflows.Survey.Definition.Graph;

        Assert.Equal(["plot", "factor"], graph.Inputs.Select(static input => input.Name));
        Assert.Contains(graph.Nodes, static node => node is { Kind: NodeKind.Inline, Label: "factor * 2" });
        var enlarge = Assert.Single(graph.Nodes, static node => node.Id == "Enlarge");
        Assert.Equal(3, enlarge.Line);
    }

    [Fact]
    public void DocumentationIsCarriedAlong() =>
        Assert.Equal("The length of the way from corner to corner and back.", Geometry.Tasks.Perimeter.Definition.Description);
}
