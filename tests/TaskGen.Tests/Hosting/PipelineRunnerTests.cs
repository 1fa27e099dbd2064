using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaskGen.Tests.Execution;
using HostBuilder = Microsoft.Extensions.Hosting.Host;

namespace TaskGen.Tests.Hosting;

public sealed class PipelineRunnerTests : IDisposable
{
    private readonly IHost _host;

    public PipelineRunnerTests()
    {
        var builder = HostBuilder.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = Path.GetTempPath(),
            Args = ["--TaskGen:Numbers:Increment:Retries=1", "--TaskGen:Numbers:Increment:RetryDelay=1ms"],
        });
        builder.Services.AddScoped<Step>();
        builder.Services.AddTaskGen(typeof(TestModule).Assembly);
        _host = builder.Build();
    }

    private IPipelineRunner Runner => _host.Services.GetRequiredService<IPipelineRunner>();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task RunsTakeTheHostsServicesAndSettings()
    {
        Assert.Equal(6, await Runner.RunAsync(TestModule.Flow, new Number(5)));
        Assert.Equal(6, await Runner.RunAsync(TestModule.Increment, new Number(5), new RunOptions { Seed = 3 }));
        Assert.Equal([2, 3], await Runner.MapAsync(TestModule.Increment, [new Number(1), new Number(2)]));
    }

    [Fact]
    public async Task ResultsTellOfEachNode()
    {
        var flow = await Runner.ExecuteAsync(TestModule.Flow, new Number(5));
        var task = await Runner.ExecuteAsync(TestModule.Increment, new Number(5));

        Assert.Equal((6, 2), (flow.Output, Assert.Single(flow.Nodes).Attempts));
        Assert.Equal((6, 2), (task.Output, Assert.Single(task.Nodes).Attempts));
    }

    [Fact]
    public async Task ContentRootIsTheHosts()
    {
        var result = await Runner.ExecuteAsync(TestModule.Flow, new Number(5));

        var fault = Assert.Single(Assert.Single(result.Nodes).Faults);
        Assert.Equal($"fault in {_host.Services.GetRequiredService<IHostEnvironment>().ContentRootPath}", fault.Message);
    }

    [Fact]
    public async Task ServicesThatAreGivenAreKept()
    {
        using var none = new ServiceCollection().BuildServiceProvider();

        await Assert.ThrowsAsync<RunNotStartedException>(
            () => Runner.RunAsync(TestModule.Flow, new Number(5), new RunOptions { Services = none }));
    }

    [Fact]
    public async Task DefinitionThatWrapsAWorkflowRunsByName()
    {
        using var inputs = JsonDocument.Parse("""{ "value": 5 }""");
        var definition = _host.Services.GetRequiredService<TaskGen.Definitions.PipelineCatalog>().Find("Injectable");

        var result = await definition.ExecuteAsync(inputs.RootElement, new RunOptions { Services = _host.Services });

        Assert.Equal(("Acme.Numbers.Flow", RunStatus.Succeeded), (result.Name, result.Status));
    }
}
