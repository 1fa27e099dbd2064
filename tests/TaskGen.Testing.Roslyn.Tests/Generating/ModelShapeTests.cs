namespace TaskGen.Testing.Roslyn.Tests.Generating;

public class ModelShapeTests
{
    private const string Samples = "TaskGen.Testing.Roslyn.Tests.Samples.Models";

    [Fact]
    public void RecordsOfPlainDataPass() => ModelShape.AssertPlainData(typeof(ModelShapeTests).Assembly, Samples + ".Good");

    [Theory]
    [InlineData("HoldsSymbol.Symbol holds ISymbol, which belongs to a compilation")]
    [InlineData("HoldsNodeInList.Nodes holds SyntaxNode, which belongs to a compilation")]
    [InlineData("HoldsLocationDeep.Inner.Items.Location holds Location, which belongs to a compilation")]
    [InlineData("HoldsArray.Names holds String[], which is not compared by value")]
    [InlineData("HoldsImmutableArray.Names holds ImmutableArray<String>, which is not compared by value")]
    [InlineData("HoldsList.Names holds IReadOnlyList<String>, which is not compared by value")]
    [InlineData("HoldsObject.Value holds Object, which is not compared by value")]
    [InlineData("HoldsDelegate.Value holds Func<Int32>, which is not compared by value")]
    [InlineData("HoldsCompilationInCollection.Value holds Sneaky, which belongs to a compilation")]
    [InlineData("Mutable.Number can be written again")]
    [InlineData("Open is not a sealed record, an abstract record or an enum")]
    [InlineData("NoRecord is not a sealed record, an abstract record or an enum")]
    public void EachFaultIsFound(string said) =>
        Failure.Of(() => ModelShape.AssertPlainData(typeof(ModelShapeTests).Assembly, Samples + ".Bad"), said);

    [Fact]
    public void AnEmptyNamespaceShowsNothing() =>
        Failure.Of(() => ModelShape.AssertPlainData(typeof(ModelShapeTests).Assembly, Samples + ".Absent"), "no type", ".Absent");
}
