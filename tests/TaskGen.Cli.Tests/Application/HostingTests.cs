using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaskGen.Cli.Tests.Support;
using TaskGen.Definitions;

namespace TaskGen.Cli.Tests.Application;

public sealed class HostingTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task SettingsOfTheContentRootAreRead()
    {
        CliFixture.WriteFile(_cli.ContentRoot, "appsettings.json", """{"Greeting":"file"}""");

        Assert.Contains("\"output\":\"file 7\"", (await _cli.RunAsync("run", "Settings", "--json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--set", "Greeting=flag")]
    [InlineData("--set=greeting=flag")]
    [InlineData("--SET", "Greeting=other", "--set", "Greeting=flag")]
    public async Task AFlagOverridesSettings(params string[] flags)
    {
        CliFixture.WriteFile(_cli.ContentRoot, "appsettings.json", """{"Greeting":"file"}""");

        Assert.Contains("\"output\":\"flag 7\"", (await _cli.RunAsync(["run", "Settings", "--json", .. flags])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFlagOverridesWhatAProgramAdds()
    {
        using var cli = new CliFixture
        {
            Configure = builder => builder.Configuration.AddInMemoryCollection([new("Greeting", "program")]),
        };

        Assert.Contains("\"program 7\"", (await cli.RunAsync("run", "Settings", "--json")).Output, StringComparison.Ordinal);
        Assert.Contains("\"flag 7\"", (await cli.RunAsync("run", "Settings", "--json", "--set", "Greeting=flag")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EnvironmentVariablesOverrideSettingsAndFlagsOverrideThem()
    {
        const string Variable = "TaskGen__CliTests__Place";
        const string Key = "TaskGen:CliTests:Place";
        string? seen = null;
        using var cli = new CliFixture { Configure = builder => seen = builder.Configuration[Key] };
        CliFixture.WriteFile(cli.ContentRoot, "appsettings.json", """{"TaskGen":{"CliTests":{"Place":"file"}}}""");
        Environment.SetEnvironmentVariable(Variable, "environment");
        try
        {
            await cli.RunAsync("list");
            Assert.Equal("environment", seen);

            await cli.RunAsync("list", "--set", $"{Key}=flag");
            Assert.Equal("flag", seen);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    [Fact]
    public async Task AHostedServiceThatCannotStopFailsTheProgramWithoutACrash()
    {
        using var cli = new CliFixture { Configure = builder => builder.Services.AddSingleton<IHostedService>(new Stubborn()) };

        var run = await cli.RunAsync("run", "EveryKind", "--json");

        Assert.Contains("It does not stop.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task ADatasetIsOverriddenByAFlag()
    {
        CliFixture.WriteFile(_cli.ContentRoot, "other.csv", "X,Y\n1,20\n2,20\n3,20\n4,20\n");

        var run = await _cli.RunAsync("train", "Points", "--json", "--set", "TaskGen:Points:Dataset:TrainingUrl=other.csv");

        Assert.Contains("\"largest\":20", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherFlagsAreNoConfiguration()
    {
        string? seen = "unset";
        using var cli = new CliFixture { Configure = builder => seen = builder.Configuration["real"] };

        await cli.RunAsync("run", "EveryKind", "--real", "1", "--json");

        Assert.Null(seen);
    }

    [Fact]
    public async Task ServicesOfTheProgramReachTasks()
    {
        using var cli = new CliFixture { Configure = builder => builder.Services.AddScoped(_ => new SampleTasks.Greeting("hello")) };

        Assert.Contains("\"output\":\"hello\"", (await cli.RunAsync("run", "NeedsService", "--json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostedServicesLiveAsLongAsTheRun()
    {
        var hosted = new Hosted();
        using var cli = new CliFixture { Configure = builder => builder.Services.AddSingleton<IHostedService>(hosted) };

        await cli.RunAsync("list");
        Assert.Equal("", hosted.Log);

        await cli.RunAsync("run", "EveryKind", "--json");
        Assert.Equal("started stopped", hosted.Log);
    }

    [Fact]
    public void TheApplicationHasTheProgramsPipelines()
    {
        using var application = TaskGenApplication.CreateBuilder([], typeof(SampleModule).Assembly).Build();

        var catalog = application.Services.GetRequiredService<PipelineCatalog>();

        Assert.Same(SampleWorkflows.Nested, catalog.Find("Nested"));
        Assert.Equal(AppContext.BaseDirectory, application.Services.GetRequiredService<IHostEnvironment>().ContentRootPath);
    }

    [Fact]
    public async Task WarningsAreLoggedAmongTheMessages()
    {
        var run = await _cli.RunAsync("run", "Settings", "--json");

        Assert.Equal("warning: Samples.Guide.Settings: Told a warning.\n", run.Error);
    }

    [Fact]
    public async Task VerboseLogsEverything()
    {
        var run = await _cli.RunAsync("run", "Settings", "--json", "--verbose");

        Assert.Contains("info: Samples.Guide.Settings: Found a detail.\n", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\"version\":1,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProgramWithoutPipelinesSaysSo()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new TaskGen.Cli.Output.Terminal(output, error, TextReader.Null);

        var exitCode = await new TaskGenApplicationBuilder(["list"], typeof(string).Assembly, terminal).Build().RunAsync();

        Assert.Contains("has no TaskGen module", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    private sealed class Hosted : IHostedService
    {
        public string Log { get; private set; } = "";

        public Task StartAsync(CancellationToken cancellationToken)
        {
            Log += "started";
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            Log += " stopped";
            return Task.CompletedTask;
        }
    }

    private sealed class Stubborn : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("It does not stop.");
    }
}
