using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TaskGen.Analyzers.Declarations;
using TaskGen.Estimators;
using TaskGen.Generators;
using TaskGen.Learn;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Docs.Tests;

/// <summary>What the pages show compiles, with the generator, no analyzer has anything to say of it, and it gives what the pages say.</summary>
public sealed class ExampleTests
{
    private static readonly string Root = typeof(ExampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "TaskGen.RepositoryRoot").Value!;

    private static readonly TestCompilation References = new TestCompilation().With(
        typeof(TaskAttribute).Assembly,
        typeof(TrainAttribute).Assembly,
        typeof(LogisticRegression).Assembly,
        typeof(TaskGenApplication).Assembly,
        typeof(S3ServiceCollectionExtensions).Assembly,
        typeof(IServiceCollection).Assembly,
        typeof(ServiceCollectionServiceExtensions).Assembly,
        typeof(ILogger).Assembly,
        typeof(IHost).Assembly);

    private static readonly AnalyzerTest Analysis = new()
    {
        Analyzers = [.. typeof(TaskDeclarationAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)],
        Generators = [new PipelineGenerator()],
        Compilation = References,
    };

    public static TheoryData<string> Pages =>
        [
            "README.md", "docs/guide.md", "docs/data.md", "docs/workflows.md", "docs/runs.md", "docs/store.md", "docs/sources.md", "docs/preprocessing.md",
            "docs/tuning.md", "docs/prediction.md",
        ];

    /// <summary>Each page with the least number of calls that it shows.</summary>
    public static TheoryData<string, int> Calls => new()
    {
        { "README.md", 1 }, { "docs/guide.md", 3 }, { "docs/workflows.md", 25 }, { "docs/runs.md", 1 }, { "docs/prediction.md", 1 },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task EveryCallGivesWhatThePageSays(string page, int least)
    {
        var count = 0;
        var faults = new List<string>();
        foreach (var example in MarkdownExample.Of(Root, page).Where(static example => example.Calls.Length > 0))
        {
            using var program = new ExampleProgram(References, example);
            foreach (var (number, call) in ExampleCall.Of(example).Index())
            {
                var (engine, direct, expected) = await program.RunAsync(number);
                count++;
                if (engine != expected || direct != expected)
                {
                    faults.Add($"{example}: {call.Engine} is to give {expected}; it gives {engine}, and directly {direct}.");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(count >= least, $"{page} shows {count} calls.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryWorkflowIsCalled(string page) => Assert.All(MarkdownExample.Of(Root, page), static example =>
        Assert.Empty(ExampleProgram.Workflows(example).Except(ExampleCall.Of(example).Select(static call => $"{call.Type}.{call.Method}"))));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryExampleCompilesAndIsClean(string page)
    {
        var examples = MarkdownExample.Of(Root, page);
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            try
            {
                (await Analysis.VerifyAsync(example.Text)).Run.AssertCompiles();
            }
            catch (TestFailureException failure)
            {
                Assert.Fail($"{example}: {failure.Message}");
            }
        }
    }
}
