using TaskGen.Testing.Roslyn.Tests.Samples;

namespace TaskGen.Testing.Roslyn.Tests.Generating;

public class MemoryRetentionTests
{
    private static readonly TestCompilation Source = TestCompilation.Create(
        ("Greet.cs", GreetGenerator.Attribute), ("A.cs", "[Greet] partial class A { int F() => 1; }"), ("B.cs", "[Greet] partial class B;"));

    private static readonly SourceEdit Edit = SourceEdit.Replace("A.cs", "=> 1", "=> 2");

    [Fact]
    public void AWellBehavedGeneratorLetsGoOfTheOldCompilation() => MemoryRetention.AssertFreedAfterEdit(Source, Edit, new GreetGenerator());

    [Fact]
    public void AGeneratorThatKeepsCompilationsIsFound() => Failure.Of(
        () => MemoryRetention.AssertFreedAfterEdit(Source, Edit, new GreetGenerator { Leaks = true }),
        "the compilation before generation", "the syntax tree of A.cs");

    [Fact]
    public void AGeneratorWithSymbolsThatEqualityDoesNotSeeIsFound() => Failure.Of(
        () => MemoryRetention.AssertFreedAfterEdit(Source, Edit, new GreetGenerator { HidesSymbol = true }), "the compilation before generation");
}
