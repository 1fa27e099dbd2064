using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskGen.Estimators;
using TaskGen.Integration.Library;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Hosting;

/// <summary>Pipelines inside a web program: scoped services, injected trainers, configuration over attributes.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime.")]
public sealed class AspNetCoreTests : IAsyncLifetime
{
    private const string UrlVariable = "TaskGen__Iris__Dataset__TrainingUrl";

    private readonly TemporaryFolder _folder = new();
    private WebApplication _application = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        var header = "sepal_length,sepal_width,petal_length,petal_width,target\n";
        var rows = Enumerable.Range(0, 20).Select(static i => $"{i},1,2,3,{(i < 10 ? 7 : 8)}\n");
        Environment.SetEnvironmentVariable(UrlVariable, _folder.Write("other.csv", header + string.Concat(rows)));

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDbContext<VisitsContext>(static options => options.UseInMemoryDatabase("visits"));
        builder.Services.AddTaskGen(typeof(AspNetCoreTests).Assembly);
        _application = builder.Build();
        _application.MapGet("/visits/{page}", static (string page, IPipelineRunner runner, CancellationToken cancellationToken) =>
            runner.RunAsync(Visiting.Workflows.VisitTwice.Definition, new(page), cancellationToken: cancellationToken));
        _application.MapGet("/train", static async (ITrainer<Iris.Penalty, LogisticRegression> trainer, CancellationToken cancellationToken) =>
            (await trainer.RunAsync(new(), cancellationToken: cancellationToken)).Model.Classes);
        await _application.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_application.Urls.Single()) };
    }

    [Fact]
    public async Task EachAttemptHasAScopeOfItsOwn()
    {
        Assert.Equal(2, await _client.GetFromJsonAsync<int>("/visits/home"));

        using var scope = _application.Services.CreateScope();
        var contexts = await scope.ServiceProvider.GetRequiredService<VisitsContext>().Visits.Where(
            static visit => visit.Page == "home").Select(static visit => visit.Context).ToListAsync();
        Assert.Equal(2, contexts.Distinct().Count());
    }

    [Fact]
    public async Task AnEnvironmentVariableOverridesTheTrainingUrl() =>
        Assert.Equal("[7,8]", await _client.GetStringAsync("/train"));

    public async Task DisposeAsync()
    {
        Environment.SetEnvironmentVariable(UrlVariable, null);
        _client.Dispose();
        await _application.DisposeAsync();
        _folder.Dispose();
    }
}
