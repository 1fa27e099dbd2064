using Microsoft.Extensions.DependencyInjection;
using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Tests.Hosting;

[assembly: PipelineModule<TestModule>]

namespace TaskGen.Tests.Hosting;

public class AddTaskGenTests
{
    [Fact]
    public void CatalogHoldsTheDefinitionsOfTheAssembly()
    {
        using var provider = new ServiceCollection().AddTaskGen(typeof(AddTaskGenTests).Assembly).BuildServiceProvider();

        var catalog = provider.GetRequiredService<PipelineCatalog>();

        Assert.Equal(
            ["Acme.Numbers.Flow", "Acme.Numbers.Increment", "Acme.Numbers.Injectable"],
            catalog.Definitions.Select(definition => definition.Name));
    }

    [Fact]
    public void AddingTwiceAddsOnce()
    {
        var services = new ServiceCollection().AddTaskGen(typeof(AddTaskGenTests).Assembly);
        var count = services.Count;

        services.AddTaskGen(typeof(AddTaskGenTests).Assembly);

        Assert.Equal(count, services.Count);
    }

    [Fact]
    public void DefinitionsMakeThemselvesInjectable()
    {
        using var provider = new ServiceCollection().AddTaskGen(typeof(AddTaskGenTests).Assembly).BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<PipelineCatalog>().Find("Injectable"), provider.GetService<InjectableDefinition>());
    }

    [Fact]
    public void AssemblyWithoutPipelinesIsAnErrorThatSaysWhatToDo()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddTaskGen(typeof(string).Assembly));

        Assert.Contains("'System.Private.CoreLib' has no TaskGen module", error.Message);
        Assert.Contains("AddTaskGen(typeof(SomeClassWithTasks).Assembly)", error.Message);
    }

    [Fact]
    public void StartedProgramIsTheDefault()
    {
        // The program that runs these tests has no pipelines.
        var error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddTaskGen());

        Assert.Contains("has no TaskGen module", error.Message);
    }
}
