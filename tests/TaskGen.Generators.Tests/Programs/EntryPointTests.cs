using Microsoft.CodeAnalysis;
using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Programs;

public sealed class EntryPointTests
{
    private const string File = "EntryPoint.g.cs";

    private const string Task = "using TaskGen; public static partial class Steps { [Task] public static int Get(int x) => x; }";

    // What the command line's package has of this name and shape.
    private static readonly MetadataReference Cli = (TestCompilation.Create("""
        namespace TaskGen;
        public sealed class TaskGenApplication
        {
            public static TaskGenApplicationBuilder CreateBuilder(string[] args) => new();
            public Task<int> RunAsync() => Task.FromResult(42);
        }
        public sealed class TaskGenApplicationBuilder { public TaskGenApplication Build() => new(); }
        """) with { AssemblyName = "TaskGen.Cli" }).Compile().ToLibrary();

    [Fact]
    public void AConsoleProgramWithoutMainGetsOne()
    {
        var run = Console(Task).Generate().AssertCompiles().AssertGenerates(File, "PipelineModule.g.cs", "Steps.Flow.g.cs", "Steps.Get.Task.g.cs");
        Assert.Equal("TaskGen.Generated.TestProject.EntryPoint.Main(string[])", run.Output.GetEntryPoint(default)!.ToDisplayString());
    }

    [Fact]
    public void AProgramWithoutTasksOfItsOwnGetsMainToo() => Console("public sealed class Empty;").Generate().AssertCompiles().AssertGenerates(File);

    [Theory]
    [InlineData("return 1;")]
    [InlineData("await Task.Yield();")]
    [InlineData("public static class Program { public static void Main() { } }")]
    [InlineData("public static class Program { private static async Task<int> Main(string[] args) { await Task.Yield(); return 1; } }")]
    public void AProgramWithAMainOfItsOwnGetsNone(string program) => Console(program).Generate().AssertCompiles().AssertGenerates();

    [Fact]
    public void ALibraryGetsNone() => UserProject.Create(Task).With(Cli).Generate().AssertCompiles().AssertGenerates(
        "PipelineModule.g.cs", "Steps.Flow.g.cs", "Steps.Get.Task.g.cs");

    [Fact]
    public void AProgramWithoutTheCommandLineGetsNone() =>
        (UserProject.Create("public sealed class Empty;") with { OutputKind = OutputKind.ConsoleApplication }).Generate().AssertGenerates();

    [Fact]
    public void MainComesAndGoesWithTheUsersOwn() => Console(Task).Generate()
        .ThenEdit(SourceEdit.AddFile("Program.cs", "public static class Program { public static void Main() { } }"))
        .AssertOnlyChanged(File)
        .AssertCompiles()
        .ThenEdit(SourceEdit.RemoveFile("Program.cs"))
        .AssertOnlyChanged(File)
        .AssertCompiles();

    [Fact]
    public void AProgramKnowsTheDefinitionsOfTheLibrariesItReferences()
    {
        var library = UserProject.Create(Task.Replace("Steps", "Shared", StringComparison.Ordinal)) with { AssemblyName = "Acme.Steps" };
        var reference = library.Generate().AssertCompiles().Output.ToReferenceAssembly();
        var run = Console(Task).With(reference).Generate().AssertCompiles();
        Assert.Contains("catalog.Include<global::TaskGen.Generated.Acme_Steps.PipelineModule>();", run.Source("PipelineModule.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheRuntimeNothingIsGenerated() =>
        (TestCompilation.Create("public sealed class Empty;") with { OutputKind = OutputKind.ConsoleApplication }).Generate().AssertGenerates();

    private static TestCompilation Console(string text) => UserProject.Create(text).With(Cli) with { OutputKind = OutputKind.ConsoleApplication };
}
