using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution;

public class ServiceTests
{
    private static readonly ServiceRequirement Database = new("database", typeof(IDatabase));

    private readonly List<FakeDatabase> _made = [];

    [Fact]
    public async Task EachAttemptHasAScopeOfItsOwn()
    {
        var task = Define.Task(
            "Save",
            (inputs, invocation) =>
            {
                var database = invocation.Service<IDatabase>("database");
                Assert.Same(database, invocation.Service<IDatabase>("database"));
                return _made.Count < 3 ? throw new IOException("fault") : new ValueTask<int>(inputs.Value);
            },
            new TaskOptions { Retries = 2, RetryDelay = TimeSpan.Zero },
            Database);

        await PipelineRunner.RunAsync(task, new Number(1), WithDatabase(), default);

        Assert.Equal(3, _made.Count);
        Assert.All(_made, database => Assert.Equal(1, database.Disposals));
    }

    [Fact]
    public async Task ScopeLivesUntilTheAttemptHasEnded()
    {
        var gate = new Gatekeeper();
        var task = Define.Task("Save", async (inputs, invocation) =>
        {
            var database = (FakeDatabase)invocation.Service<IDatabase>("database");
            await gate.PassAsync(1, default);
            return database.Disposals;
        }, null, Database);

        var run = PipelineRunner.RunAsync(task, new Number(1), WithDatabase(), default);
        await gate.ArrivedAsync();
        gate.Open();

        Assert.Equal(0, await run);
        Assert.Equal(1, Assert.Single(_made).Disposals);
    }

    [Fact]
    public async Task NothingIsMadeForATaskThatAsksForNothing()
    {
        var scopes = new CountingScopes();
        var options = new RunOptions { Services = scopes };

        await PipelineRunner.RunAsync(Define.Task("Plain", value => value), new Number(1), options, default);

        Assert.Equal(0, scopes.Count);
    }

    [Fact]
    public async Task FailureToDisposeIsAFailureOfTheAttemptUnlessItFailedItself()
    {
        var good = Define.Task("Good", (_, invocation) => new(invocation.Service<IDatabase>("database").GetHashCode()), null, Database);
        var bad = Define.Task("Bad", (_, invocation) => throw new IOException($"own {invocation.Service<IDatabase>("database")}"), null, Database);
        var options = WithDatabase(failsToDispose: true);

        Assert.Equal("dispose", Assert.Single((await good.ExecuteAsync(new Number(1), options)).Errors).Exception.Message);
        Assert.StartsWith("own", Assert.Single((await bad.ExecuteAsync(new Number(1), options)).Errors).Exception.Message);
    }

    [Fact]
    public async Task MissingServiceIsAnErrorBeforeAnythingRuns()
    {
        var calls = 0;
        var inner = new FlowBuilder("Inner").Call("Save", Define.Task("Save", (_, _) => new(1), null, Database), after: []).Build();
        var flow = new FlowBuilder("Flow").Call("First", _ => calls++).Run("Inner", inner, "First").Build();

        var withOthers = await Assert.ThrowsAsync<RunNotStartedException>(
            () => PipelineRunner.RunAsync(flow, new Number(1), Host.With(services => services.AddLogging()), default));
        var withNone = await Assert.ThrowsAsync<RunNotStartedException>(() => flow.ExecuteAsync(new Number(1)));

        Assert.Equal(0, calls);
        Assert.Equal(
            "'Acme.Numbers.Flow' was not started. The task 'Acme.Numbers.Save' takes 'database' "
            + "(TaskGen.Tests.Execution.ServiceTests.IDatabase) from dependency injection, but nothing is registered for this type: "
            + "register it, for example with services.AddScoped<TaskGen.Tests.Execution.ServiceTests.IDatabase>().",
            withOthers.Message);
        Assert.Contains("the run has no services: set RunOptions.Services", Assert.Single(withNone.Problems));
    }

    [Fact]
    public async Task EveryMissingServiceIsNamed()
    {
        var task = Define.Task("Save", (_, _) => new(1), null, Database, new ServiceRequirement("lines", typeof(IReadOnlyList<Uri>)));

        var error = await Assert.ThrowsAsync<RunNotStartedException>(() => PipelineRunner.MapAsync(task, [], null, null, default));

        Assert.Equal(2, error.Problems.Count);
        Assert.Contains("'lines' (System.Collections.Generic.IReadOnlyList<System.Uri>)", error.Problems[1]);
    }

    [Fact]
    public async Task ServicesOfTheRunReachTheTask()
    {
        var clock = new ManualTimeProvider();
        using var log = new ListLogger();
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("A", "b")]).Build();
        var task = Define.Task("Look", (_, invocation) =>
        {
            Assert.Same(clock, invocation.TimeProvider);
            Assert.Same(settings, invocation.Configuration);
            Assert.Equal("/somewhere", invocation.Context.ContentRoot);
            invocation.Logger.Log(LogLevel.Information, "hello");
            invocation.Context.Logger.Log(LogLevel.Information, "again");
            return new(1);
        });

        await PipelineRunner.RunAsync(task, new Number(1), Host.With(services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IConfiguration>(settings)
            .AddSingleton<IHostEnvironment>(new FakeEnvironment { ContentRootPath = "/somewhere" })
            .AddLogging(logging => logging.AddProvider(log))), default);

        Assert.Equal(["Acme.Numbers.Look: hello", "Acme.Numbers.Look: again"], log.Lines);
    }

    [Fact]
    public async Task TaskWithoutAHostHasWhatItNeeds()
    {
        var task = Define.Task("Look", (_, invocation) =>
        {
            Assert.Same(TimeProvider.System, invocation.TimeProvider);
            Assert.Null(invocation.Configuration);
            Assert.Equal(AppContext.BaseDirectory, invocation.Context.ContentRoot);
            Assert.False(invocation.Logger.IsEnabled(LogLevel.Critical));
            invocation.Progress.Report(0.5);
            return new(1);
        });

        Assert.Equal(1, await PipelineRunner.RunAsync(task, new Number(1), null, default));
    }

    [Fact]
    public async Task RetriesAndFailuresAreLogged()
    {
        using var log = new ListLogger();
        var task = Define.Task("Broken", _ => throw new IOException("fault"), new TaskOptions { Retries = 1, RetryDelay = TimeSpan.Zero });
        var flow = new FlowBuilder("Flow").Call("Node", task).Build();

        await flow.ExecuteAsync(new Number(1), Host.With(services => services.AddLogging(logging => logging.AddProvider(log))));

        Assert.Equal(
            ["Acme.Numbers.Broken: Node: attempt 1 failed; the next one follows in 0s.", "Acme.Numbers.Broken: Node failed in attempt 2."],
            log.Lines);
    }

    private RunOptions WithDatabase(bool failsToDispose = false) => Host.With(services => services.AddScoped<IDatabase>(_ =>
    {
        var database = new FakeDatabase { FailsToDispose = failsToDispose };
        _made.Add(database);
        return database;
    }));

    internal interface IDatabase;

    private sealed class FakeDatabase : IDatabase, IAsyncDisposable
    {
        public bool FailsToDispose { get; init; }

        public int Disposals { get; private set; }

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            Disposals++;
            if (FailsToDispose)
            {
                throw new InvalidOperationException("dispose");
            }
        }
    }

    private sealed class CountingScopes : IServiceProvider, IServiceScopeFactory
    {
        public int Count { get; private set; }

        public object? GetService(Type serviceType) => serviceType == typeof(IServiceScopeFactory) ? this : null;

        public IServiceScope CreateScope()
        {
            Count++;
            throw new InvalidOperationException("No scope is needed.");
        }
    }

    private sealed class FakeEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = "";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = null!;
    }
}
