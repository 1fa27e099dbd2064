using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Referencing;

/// <summary>Workflows call what a referenced assembly has as they call what their own has.</summary>
public sealed class ReferencedCallTests
{
    private static readonly MetadataReference Library = Reference("""
        using TaskGen;
        using TaskGen.Learn;
        namespace Acme.Shared;

        public static partial class Steps
        {
            public sealed record Size(double Width);
            [Task] public static Size Add(Size size, double by = 1) => size with { Width = size.Width + by };
            [Task] private static int Hidden(int x) => x;
            [Workflow] public static Size Twice(Size size) => Add(Add(size));
            internal sealed record Secret(int X);
            [Task] internal static int Inner(Secret secret) => secret.X;
            public static partial class @event { [Task] public static void @class(int @new) { } }
        }

        internal static partial class Own { [Task] public static int Get(int x) => x; }

        public static partial class Mixed
        {
            private sealed record Secret(int X);
            [Task] private static int Keep(Secret secret) => secret.X;
            [Task] public static int Show(int x) => x;
        }

        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double X, [Target] int Y);
            [Train] public static double[] Fit(double rate, Partition<Row> train) => [rate];
            [Evaluate] public static double Score(double[] model, Partition<Row> data) => model[0];
        }
        """);

    [Fact]
    public void ADynamicWorkflowCallsTasksWorkflowsAndTrainers() => Program("""
        using Acme.Shared;
        using TaskGen;
        namespace Acme.Program;

        public static partial class Search
        {
            [Workflow(Dynamic = true)]
            public static async Task<double> Run(WorkflowContext flow, double start)
            {
                var size = await flow.Steps.Twice(await flow.Steps.Add(new(start), by: 2));
                await flow.Steps_event.@class(1);
                var results = await flow.Wine.Fit(size.Width);
                return results.Model[0] + await flow.Search.Own(2);
            }

            [Task] public static int Own(int x) => x;
        }
        """);

    [Fact]
    public void ItsOwnClassesComeFirst() => Program("""
        using Acme.Shared;
        using TaskGen;
        namespace Acme.Program;

        public static partial class Steps
        {
            [Workflow(Dynamic = true)] public static async Task<int> Run(WorkflowContext flow, int start) => await flow.Steps.Only(start);
            [Task] public static int Only(int x) => x;
        }
        """);

    [Fact]
    public void AStaticWorkflowHasThemAsNodes()
    {
        var run = Program("""
            using Acme.Shared;
            using TaskGen;
            namespace Acme.Program;

            public static partial class Search
            {
                [Workflow]
                public static async Task<double> Run(double start)
                {
                    var size = Steps.Twice(Steps.Add(new Steps.Size(start)));
                    Steps.@event.@class(1);
                    var results = await Wine.Trainer.RunAsync(size.Width);
                    return results.Model[0];
                }
            }
            """);
        var source = run.Source("Acme.Program.Search.Run.Workflow.g.cs");
        Assert.Contains("Task = global::Acme.Shared.Steps.Tasks.Add.Definition,", source, StringComparison.Ordinal);
        Assert.Contains("Workflow = global::Acme.Shared.Steps.Workflows.Twice.Definition,", source, StringComparison.Ordinal);
        Assert.Contains("Workflow = global::Acme.Shared.Wine.TrainerDefinition.Workflow,", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flow.Own.Get(1)")]
    [InlineData("flow.Steps.Hidden(1)")]
    [InlineData("flow.Steps.Inner(null!)")]
    [InlineData("flow.Mixed.Show(1)")]
    public void WhatIsNotPublicIsNotToBeSeen(string call)
    {
        var run = UserProject.Create($$"""
            using Acme.Shared;
            using TaskGen;
            public static partial class Search
            {
                [Workflow(Dynamic = true)] public static async Task<int> Run(WorkflowContext flow, int x) => await {{call}};
            }
            """).With(Library).Generate();
        Assert.Contains(run.Output.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void AnOlderLanguageHasNoMembersToCallThrough()
    {
        var project = UserProject.Create("using TaskGen; public static partial class Steps { [Task] public static int Get(int x) => x; }") with
        {
            LanguageVersion = LanguageVersion.CSharp13,
        };
        project.Generate().AssertCompiles().AssertGenerates("PipelineModule.g.cs", "Steps.Get.Task.g.cs");
    }

    private static GeneratorRun Program(string text) => UserProject.Create(text).With(Library).Generate().AssertCompiles();

    private static PortableExecutableReference Reference(string text) =>
        (UserProject.Create(text) with { AssemblyName = "Acme.Shared" }).Generate().AssertCompiles().Output.ToReferenceAssembly();
}
