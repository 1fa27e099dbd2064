using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn.Tests.Compiling;

public class TestCompilationTests
{
    [Fact]
    public void ImplicitUsingsAndNullableAreThoseOfAProject()
    {
        var diagnostics = TestCompilation.Create("class A { Task<List<string?>> F(HttpClient c) => Task.FromResult(new List<string?>()); string G() => null; }")
            .Compile().GetDiagnostics();

        Assert.Equal(["CS8603"], diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void ImplicitUsingsCanBeOff()
    {
        var compilation = TestCompilation.Create("class A { Task F() => null!; }") with { ImplicitUsings = false };

        Assert.Contains(compilation.Compile().GetDiagnostics(), diagnostic => diagnostic.Id == "CS0246");
    }

    [Fact]
    public void PackagesOfTheTestProjectAreNotReferencedUnlessAskedFor()
    {
        var compilation = TestCompilation.Create("class A : Microsoft.CodeAnalysis.SyntaxWalker { }");

        Assert.Contains(compilation.Compile().GetDiagnostics(), diagnostic => diagnostic.Id == "CS0234");
        Assert.DoesNotContain(compilation.With(typeof(SyntaxWalker).Assembly).Compile().GetDiagnostics(), diagnostic => diagnostic.Id == "CS0234");
    }

    [Fact]
    public void AssembliesBringWhatTheyReference()
    {
        var references = TestReferences.To(typeof(TestCompilation).Assembly);

        Assert.Contains(references, reference => reference.Display!.EndsWith("Microsoft.CodeAnalysis.dll", StringComparison.Ordinal));
        Assert.DoesNotContain(references, reference => reference.Display!.EndsWith("System.Runtime.dll", StringComparison.Ordinal));
    }

    [Fact]
    public void OutputKindAndAssemblyNameAreTaken()
    {
        var compilation = (TestCompilation.Create("System.Console.WriteLine(1);") with
        {
            AssemblyName = "Program",
            OutputKind = OutputKind.ConsoleApplication,
        }).Compile();

        Assert.Equal("Program", compilation.AssemblyName);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void WrongDocCommentsAreReported() => Assert.Contains(
        TestCompilation.Create("/// <summary><see cref=\"Absent\"/></summary>\npublic class A;").Compile().GetDiagnostics(),
        diagnostic => diagnostic.Id == "CS1574");
}
