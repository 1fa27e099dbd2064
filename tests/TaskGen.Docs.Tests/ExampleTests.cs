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

/// <summary>What the pages show compiles, with the generator, and no analyzer has anything to say of it.</summary>
public sealed class ExampleTests
{
    private static readonly string Root = typeof(ExampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "TaskGen.RepositoryRoot").Value!;

    private static readonly TestCompilation References = new TestCompilation().With(
        typeof(TaskAttribute).Assembly,
        typeof(TrainAttribute).Assembly,
        typeof(LogisticRegression).Assembly,
        typeof(TaskGenApplication).Assembly,
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

    public static TheoryData<string> Pages => ["README.md", "docs/guide.md", "docs/workflows.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryExampleCompilesAndIsClean(string page)
    {
        var examples = MarkdownExample.Of(Root, page).ToArray();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            try
            {
                GeneratorRun.Start(References with { Sources = [("Example.cs", example.Text)] }, new PipelineGenerator()).AssertCompiles();
                await Analysis.VerifyAsync(example.Text);
            }
            catch (TestFailureException failure)
            {
                Assert.Fail($"{example}: {failure.Message}");
            }
        }
    }
}
