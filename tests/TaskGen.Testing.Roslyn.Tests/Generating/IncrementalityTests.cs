using TaskGen.Testing.Roslyn.Tests.Samples;

namespace TaskGen.Testing.Roslyn.Tests.Generating;

public class IncrementalityTests
{
    private const string A = "A.Greet.g.cs";
    private const string B = "B.Greet.g.cs";

    private static readonly TestCompilation Source = TestCompilation.Create(
        ("Greet.cs", GreetGenerator.Attribute),
        ("A.cs", "[Greet] partial class A;"),
        ("B.cs", "[Greet] partial class B;"),
        ("Other.cs", "class Other { int F() => 1; }"));

    private static readonly SourceEdit Unrelated = SourceEdit.Replace("Other.cs", "=> 1", "=> 2");

    [Fact]
    public void UnrelatedEditsLeaveAWellBehavedGeneratorCached() => Start()
        .ThenEdit(Unrelated).AssertAllOutputsCached().AssertOnlyChanged().AssertStepsUnchanged(GreetGenerator.ModelStep)
        .ThenEdit(SourceEdit.InsertAbove("A.cs", "partial class A", "// above")).AssertAllOutputsCached()
        .ThenEdit(SourceEdit.AddFile("C.cs", "class C;")).AssertAllOutputsCached()
        .ThenEdit(SourceEdit.RemoveFile("C.cs")).AssertAllOutputsCached();

    [Fact]
    public void ARelatedEditChangesItsOutputAlone()
    {
        var run = Start().ThenEdit(SourceEdit.Replace("A.cs", "class A", "class A2"));

        run.AssertOnlyChanged(A, "A2.Greet.g.cs");
        Assert.Equal(OutputChange.Removed, run.Changes[A]);
        Assert.Equal(OutputChange.Added, run.Changes["A2.Greet.g.cs"]);
        Assert.Equal(OutputChange.Cached, run.Changes[B]);
        Failure.Of(() => run.AssertAllOutputsCached(), $"{A} is Removed", "A2.Greet.g.cs is Added");
        Failure.Of(() => run.AssertStepsUnchanged(GreetGenerator.ModelStep), "Models");
    }

    [Fact]
    public void AGeneratorWithASymbolInItsModelIsFound()
    {
        var run = Start(new GreetGenerator { HoldsSymbol = true }).ThenEdit(Unrelated, SourceEdit.InsertAbove("A.cs", "partial", "// above"));

        Assert.Equal(OutputChange.Regenerated, run.Changes[A]);
        Failure.Of(() => run.AssertAllOutputsCached(), $"{A} is Regenerated");
        Failure.Of(() => run.AssertOnlyChanged(), $"{A} is Regenerated");
        Failure.Of(() => run.AssertOnlyChanged(A), $"{A} is Regenerated");
        Failure.Of(() => run.AssertStepsUnchanged(GreetGenerator.ModelStep), "Modified");
    }

    [Fact]
    public void AGeneratorThatDependsOnTheCompilationIsFound()
    {
        var run = Start(new GreetGenerator { DependsOnFileCount = true }).ThenEdit(SourceEdit.AddFile("C.cs", "class C;"));

        run.AssertOnlyChanged(A, B);
        Assert.Equal(OutputChange.Modified, run.Changes[A]);
        Failure.Of(() => run.AssertAllOutputsCached(), $"{A} is Modified", $"{B} is Modified");
        Failure.Of(() => run.AssertOnlyChanged(A), $"{B} is Modified");
    }

    [Fact]
    public void AnAssertionThatShowsNothingFails()
    {
        Failure.Of(() => Start().AssertAllOutputsCached(), "first run");
        Failure.Of(() => Start().ThenEdit(Unrelated).AssertOnlyChanged("X.g.cs"), "X.g.cs");
        Failure.Of(() => Start().ThenEdit(Unrelated).AssertOnlyChanged(A), $"{A} is Cached");
        Failure.Of(() => Start().ThenEdit(Unrelated).AssertStepsUnchanged("Absent"), "Absent", "it is not there", GreetGenerator.ModelStep);
        Failure.Of(
            () => GeneratorRun.Start(TestCompilation.Create(("Other.cs", "// => 1")), new GreetGenerator()).ThenEdit(Unrelated).AssertAllOutputsCached(),
            "nothing");
        Failure.Of(() => Start(new GreetGenerator { ThrowsFor = "A" }).ThenEdit(Unrelated).AssertAllOutputsCached(), "no greeting for A");
    }

    [Fact]
    public void AReplacedReferenceIsAnEdit()
    {
        var library = TestCompilation.Create("public class Lib;") with { AssemblyName = "Lib" };
        var old = library.Compile().ToLibrary();

        var run = GeneratorRun.Start(Source.With(old), new GreetGenerator())
            .ThenEdit(SourceEdit.ReplaceReference(old, library.Compile().ToLibrary())).AssertAllOutputsCached()
            .ThenEdit(SourceEdit.AddReference((TestCompilation.Create("public class More;") with { AssemblyName = "More" }).Compile().ToLibrary()));

        Assert.Contains(run.Output.ReferencedAssemblyNames, name => name.Name == "More");
    }

    [Theory]
    [InlineData("Absent.cs", "=> 1", "Absent.cs")]
    [InlineData("Other.cs", "=> 9", "does not")]
    [InlineData("Other.cs", "t", "occurs more often")]
    public void AnEditThatCannotBeMadeIsRefused(string path, string text, string said) =>
        Failure.Of(() => Start().ThenEdit(SourceEdit.Replace(path, text, "x")), said);

    private static GeneratorRun Start(GreetGenerator? generator = null) => GeneratorRun.Start(Source, generator ?? new GreetGenerator());
}
