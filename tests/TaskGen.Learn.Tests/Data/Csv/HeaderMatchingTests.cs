namespace TaskGen.Learn.Tests;

public class HeaderMatchingTests
{
    private static readonly RowColumn[] Columns =
    [
        new("MalicAcid", typeof(double)),
        new("Class", typeof(int)) { ExplicitName = "target", Role = RowColumnRole.Target },
    ];

    [Theory]
    [InlineData("MalicAcid,target")]
    [InlineData("malic_acid,target")]
    [InlineData("MALIC_ACID,target")]
    [InlineData("malicacid,target")]
    [InlineData("_Malic__Acid_,target")]
    [InlineData(" malic_acid ,target")]
    public void MembersMatchExactlyOrWithoutCaseAndUnderscores(string header) => Assert.Equal([0, 1], Match(header));

    [Fact]
    public void AnExactMatchWinsOverALooseOne() => Assert.Equal([2, 0], Match("target,malic_acid,MalicAcid,MALIC_ACID"));

    [Fact]
    public void ColumnsThatNoMemberWantsMayRepeat() => Assert.Equal([1, 3], Match("x,MalicAcid,x,target,"));

    [Fact]
    public void AnExplicitNameMatchesExactlyOnly()
    {
        var error = Error("malic_acid,Target");
        Assert.Equal(
            "wine.csv(1): member 'Class': found the columns 'malic_acid', 'Target', expected a column 'target', exactly. "
            + "Did you mean 'Target'? Then mark the member with [Column(\"Target\")].",
            error.Message);
    }

    [Fact]
    public void AMemberWithAnExplicitNameIsNotFoundByItsOwn() =>
        Assert.Equal("a column 'target', exactly", Error("malic_acid,Class").Expected);

    [Fact]
    public void AMissingColumnNamesWhatWasFoundAndTheNearest()
    {
        var error = Error("malic_acit,target");
        Assert.Equal(
            "wine.csv(1): member 'MalicAcid': found the columns 'malic_acit', 'target', expected a column 'MalicAcid' (case and '_' do not matter). "
            + "Did you mean 'malic_acit'? Then mark the member with [Column(\"malic_acit\")].",
            error.Message);
        Assert.Equal(("MalicAcid", 1L, null), (error.Member, error.Line, error.Column));
    }

    [Theory]
    [InlineData("malic acid")]
    [InlineData("Malic-Acid")]
    public void BlanksAndHyphensAreSuggested(string header) =>
        Assert.Contains($"Did you mean '{header}'?", Error($"{header},target").Message, StringComparison.Ordinal);

    [Fact]
    public void NothingFarAwayIsSuggested() =>
        Assert.EndsWith("Name the column with [Column], or add it to the file.", Error("hue,target").Message, StringComparison.Ordinal);

    [Fact]
    public void AllMissingColumnsAreNamedAtOnce() =>
        Assert.Contains(
            "expected a column 'MalicAcid' (case and '_' do not matter), and columns for 'target'.", Error("hue").Message, StringComparison.Ordinal);

    [Fact]
    public void SeveralLooseMatchesAreAmbiguous()
    {
        var error = Error("malic_acid,target,MALICACID");
        Assert.Equal(
            "wine.csv(1): member 'MalicAcid': found two columns that match, number 1 'malic_acid' and number 3 'MALICACID', expected one. "
            + "Name the one that is meant: [Column(\"malic_acid\")].",
            error.Message);
    }

    [Theory]
    [InlineData("MalicAcid,target,MalicAcid")]
    [InlineData("malic_acid,target,malic_acid")]
    [InlineData("malic_acid,target,target")]
    public void AWantedColumnThatRepeatsIsRefused(string header) =>
        Assert.EndsWith("expected one. Give each column of the file a name of its own.", Error(header).Message, StringComparison.Ordinal);

    [Fact]
    public void TwoMembersMustNotShareAColumn()
    {
        RowColumn[] columns = [.. Columns, new("Target", typeof(int))];
        var error = Assert.Throws<DataFormatException>(() => HeaderMatcher.Match(columns, ["malic_acid", "target"], new DataPlace("wine.csv", 1)));
        Assert.StartsWith(
            "wine.csv(1,2): column 'target' of member 'Target': found that member 'Class' is read from this column too", error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("malic_acid;target", "';'")]
    [InlineData("malic_acid\ttarget", "a tab")]
    public void AnotherSeparatorIsRecognised(string header, string separator)
    {
        var error = Assert.Throws<DataFormatException>(() => HeaderMatcher.Match(Columns, [header], new DataPlace("wine.csv", 1)));
        Assert.Contains($"seem to be separated by {separator}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileWithoutAHeaderIsRecognised() =>
        Assert.EndsWith("put a line with the names of the columns before it.", Error("14.23,1.71,0").Message, StringComparison.Ordinal);

    [Fact]
    public void ManyColumnsAreNotAllListed()
    {
        var error = Error(string.Join(',', Enumerable.Range(0, 100).Select(i => $"x{i}")));
        Assert.EndsWith("'x39' and 60 more", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLineOfTheHeaderIsCounted()
    {
        var error = CsvText.Error("\n\nwidth,label\n1,2\n");
        Assert.Equal((3L, "HeightCm"), (error.Line, error.Member));
    }

    private static int[] Match(string header) => HeaderMatcher.Match(Columns, header.Split(','), new DataPlace("wine.csv", 1));

    private static DataFormatException Error(string header) => Assert.Throws<DataFormatException>(() => Match(header));
}
