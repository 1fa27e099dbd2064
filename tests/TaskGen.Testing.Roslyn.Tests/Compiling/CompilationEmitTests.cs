using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn.Tests.Compiling;

public class CompilationEmitTests
{
    private static readonly TestCompilation Library =
        TestCompilation.Create("public static class Lib { public static int Two() => 2; private static void Hidden() { } }") with { AssemblyName = "Lib" };

    private static readonly TestCompilation User = TestCompilation.Create("class A { int B = Lib.Two(); }");

    [Fact]
    public void AnotherCompilationSeesALibrary() =>
        Assert.DoesNotContain(User.With(Library.Compile().ToLibrary()).Compile().GetDiagnostics(), IsError);

    [Fact]
    public void AnotherCompilationSeesAReferenceAssemblyWithoutPrivateMembers()
    {
        var reference = Library.Compile().ToReferenceAssembly();
        var compilation = User.With(reference).Compile();
        var library = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;

        Assert.DoesNotContain(compilation.GetDiagnostics(), IsError);
        Assert.Equal(["Two"], library.GlobalNamespace.GetTypeMembers("Lib").Single().GetMembers().Select(member => member.Name));
        Assert.Contains(library.GetAttributes(), attribute => attribute.AttributeClass!.Name == "ReferenceAssemblyAttribute");
    }

    [Fact]
    public void ABodyEditLeavesTheReferenceAssemblyAlone()
    {
        var edited = TestCompilation.Create(Library.Sources[0].Text.Replace("=> 2", "=> 3", StringComparison.Ordinal)) with { AssemblyName = "Lib" };

        Assert.Equal(ModuleVersion(Library.Compile().ToReferenceAssembly()), ModuleVersion(edited.Compile().ToReferenceAssembly()));
        Assert.NotEqual(ModuleVersion(Library.Compile().ToLibrary()), ModuleVersion(edited.Compile().ToLibrary()));
    }

    [Fact]
    public void ALibraryWithErrorsIsRefused() => Failure.Of(() => User.Compile().ToLibrary(), "TestProject does not compile", "CS0103", "Lib.Two()");

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static Guid ModuleVersion(PortableExecutableReference reference) =>
        ((AssemblyMetadata)reference.GetMetadata()).GetModules()[0].GetModuleVersionId();
}
