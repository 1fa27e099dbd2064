using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Roslyn.Tests.Reading.CodeHashing;

/// <summary>Which assemblies code reaches, and what is done where something cannot be seen.</summary>
public sealed class ReachTests
{
    private const string Program = "public static class C { public static int M() => Lib.F(); }";

    [Fact]
    public void TheSharedFrameworkIsNotNamed() =>
        Assert.Empty(
            Hashes.Read(TestCompilation.Create("static class C { public static string M() => System.Text.Json.JsonSerializer.Serialize(1); }")).Assemblies);

    [Fact]
    public void AnAssemblyIsNamedByATypeThatIsUsed() =>
        Assert.Equal(["global::Lib"], Hashes.Read(TestCompilation.Create(Program).With(Library("A").ToLibrary())).Assemblies);

    [Fact]
    public void AGenericTypeIsNamedUnbound()
    {
        var library = Library("A", "public class Box<T> { public class Inner<U> { public static int F() => 1; } }");
        var hash = Hashes.Read(TestCompilation.Create("static class C { public static int M() => Box<int>.Inner<int>.F(); }").With(library.ToLibrary()));
        Assert.Equal(["global::Box<>"], hash.Assemblies);
    }

    [Fact]
    public void WhatALibraryCallsIsNamedToo()
    {
        var inner = Library("Inner", "public static class Deep { public static int F() => 1; }").ToLibrary();
        var library = (
            TestCompilation.Create("public static class Lib { public static int F() => Deep.F(); }") with { AssemblyName = "Outer" }).With(inner).Compile();
        var other = Library("Other", "public static class Unrelated;").ToLibrary();

        Assert.Equal(["global::Deep", "global::Lib"], Hashes.Read(TestCompilation.Create(Program).With(inner, library.ToLibrary(), other)).Assemblies);
        // A reference assembly hides what its bodies call.
        Assert.Equal(
            ["global::Deep", "global::Unrelated", "global::Lib"],
            Hashes.Read(TestCompilation.Create(Program).With(inner, Marked(library).ToReferenceAssembly(), other)).Assemblies);
    }

    [Fact]
    public void ALibraryThatIsNotUsedIsNotNamed() =>
        Assert.Empty(Hashes.Read(TestCompilation.Create("static class C { public static int M() => 1; }").With(Library("A").ToLibrary())).Assemblies);

    [Theory]
    [InlineData("static Lib? x = null; public static int M() => 1;", false)]
    [InlineData("public static int M() => typeof(Lib).Name.Length;", true)]
    [InlineData("public static int M(Lib x) => 1;", true)]
    [InlineData("public static int M() { List<Lib[]>? x = null; return 1; }", true)]
    [InlineData("public static int M() { var x = Other(); return 1; } static Lib? Other() => null;", true)]
    [InlineData("public static int M() => Lib.X;", true)]
    public void EveryUseOfATypeCounts(string members, bool isUsed)
    {
        var library = Library("A", "public class Lib { public const int X = 1; }").ToLibrary();
        Assert.Equal(isUsed, Hashes.Read(TestCompilation.Create($"static class C {{ {members} }}").With(library)).Assemblies.Count > 0);
    }

    [Fact]
    public void TwoTypesOfOneNameAreNotNamed()
    {
        var library = Library("A").ToLibrary();
        var hash = Hashes.Read(TestCompilation.Create(Program + " public static class Other; ").With(library));
        var ambiguous = Hashes.Read(
            TestCompilation.Create(Program).With(Library("A", "public static class Lib { public static int F() => 1; } public static class Shown;").ToLibrary(),
            Library("B", "internal static class Lib;").ToLibrary()));
        Assert.Equal(["global::Lib"], hash.Assemblies);
        Assert.Equal(["global::Shown"], ambiguous.Assemblies);
    }

    [Fact]
    public void WhatCannotBeBoundReachesAllOfItsNameAndEveryAssembly()
    {
        static string Source(int value) => "static partial class C {{ public static int M() => Generated.Make().Size(); static int Size(this string x) => "
            + $"{value}; }}";
        var library = Library("A").ToLibrary();
        var first = Hashes.Read(TestCompilation.Create(Source(1)).With(library), mustCompile: false);
        var second = Hashes.Read(TestCompilation.Create(Source(2)).With(library), mustCompile: false);
        Assert.NotEqual(first.Source, second.Source);
        Assert.Equal(["global::Lib"], first.Assemblies);
    }

    [Fact]
    public void WhetherOverflowIsCheckedMoves()
    {
        var project = TestCompilation.Create("static class C { public static int M(int x) => x + 1; }").Compile();
        var other = project.WithOptions(project.Options.WithOverflowChecks(true));
        Assert.NotEqual(Hashes.Read(project), Hashes.Read(other));
    }

    private static CSharpCompilation Library(string name, string text = "public static class Lib { public static int F() => 1; }") =>
        (TestCompilation.Create(text) with { AssemblyName = name }).Compile();

    // As the SDK's reference assemblies are.
    private static CSharpCompilation Marked(CSharpCompilation library) => library.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
        "[assembly: System.Runtime.CompilerServices.ReferenceAssembly]", (CSharpParseOptions)library.SyntaxTrees.First().Options));
}
