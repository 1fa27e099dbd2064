using System.Text;

namespace TaskGen.Learn.Tests;

public class BadFileTests
{
    private const string Header = "width,height_cm,label\n";

    [Fact]
    public void AMissingFileIsNamedWithItsPath()
    {
        var path = Path.Combine(Path.GetTempPath(), "taskgen-no-such-folder", "points.csv");
        var error = Assert.Throws<DataFormatException>(() => DataStream.Open("data/points.csv", path));
        Assert.Equal(
            $"data/points.csv: found nothing at {path}, expected a file. Correct the URL of the dataset, or put the file there.", error.Message);
        Assert.IsAssignableFrom<IOException>(error.InnerException);
    }

    [Fact]
    public void AFolderIsNoFile()
    {
        var error = Assert.Throws<DataFormatException>(() => DataStream.Open("Data", Path.Combine(AppContext.BaseDirectory, "Data")));
        Assert.StartsWith("a folder at ", error.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    public void AnEmptyFileIsRefused(string text)
    {
        var error = CsvText.Error(text);
        Assert.Equal(
            "data/points.csv: found an empty file, expected a header with the columns of PointRow. Check that the file was written and copied whole.",
            error.Message);
    }

    [Fact]
    public void AHeaderAloneIsRefused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, Header);
        var error = Assert.Throws<DataFormatException>(
            () => new RowFiles<PointRow>(PointRowSchema.Instance, DataFormat.Auto, new BadRowLog()).ReadAll([("a.csv", path)], CancellationToken.None));
        File.Delete(path);
        Assert.Equal("a.csv: found no rows, expected at least one. Check that the file was written and copied whole.", error.Message);
    }

    [Theory]
    [InlineData("1,2,3\n1,2\n", "2 fields", "The first that is missing is 'label'; an empty field needs its separator too.")]
    [InlineData("1,2,3\n1\n", "1 field", "The first that is missing is 'height_cm'; an empty field needs its separator too.")]
    [InlineData("1,2,3\n1,2,3,4\n", "4 fields", "Put fields that contain the separator in quotes.")]
    [InlineData("1,2,3\n1,2,3,\n", "4 fields", "Put fields that contain the separator in quotes.")]
    public void ShortAndLongLinesAreRefused(string lines, string found, string advice)
    {
        var error = CsvText.Error(Header + lines);
        Assert.Equal($"data/points.csv(3): found {found}, expected 3 fields, as in the header. {advice}", error.Message);
        Assert.Equal((3L, null), (error.Line, error.Column));
    }

    [Fact]
    public void AWrongFieldIsNamedWithAllThatIsKnown()
    {
        var error = CsvText.Error(Header + "1,2,3\n1,2,abc\n");
        Assert.Equal(
            "data/points.csv(3,3): column 'label' of member 'Label': found 'abc', expected a number (double). "
            + "Fix the field; if it stands for a missing value, leave it empty and make the member nullable (double?).",
            error.Message);
        Assert.Equal(("data/points.csv", 3L, 3, "label", "Label"), (error.File, error.Line, error.Column, error.Header, error.Member));
        Assert.Equal(("'abc'", "a number (double)"), (error.Found, error.Expected));
    }

    [Fact]
    public void AWrongFieldOfAnOptionalMemberMayBeLeftEmpty()
    {
        var error = CsvText.Error(Header + "1,?,3\n");
        Assert.EndsWith("Fix the field, or leave it empty if the value is missing.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", 8)]
    [InlineData("\r\n", 8)]
    [InlineData("\r", 8)]
    public void LinesAreCountedThroughQuotedLineBreaksAndEmptyLines(string end, int line)
    {
        string[] lines = ["note,width,height_cm,label", "\"a", "b", "\",1,2,3", "", "\"c", "d\",1,2,3", "e,oops,2,3", ""];
        var error = CsvText.Error(string.Join(end, lines));
        Assert.Equal((line, 2), (error.Line, error.Column));
    }

    [Fact]
    public void TheLineOfARecordIsWhereItStarts()
    {
        var error = CsvText.Error("note,width,height_cm,label\nx,1,2,3\n\"a\n\nb\",oops,2,3\n");
        Assert.Equal((3L, 2), (error.Line, error.Column));
    }

    [Fact]
    public void LinesAreCountedThroughRefillsOfTheBuffer()
    {
        var text = new StringBuilder(Header);
        text.Insert(text.Length, "1234567.25,1234567.25,1234567.25\n", 20_000);
        var error = CsvText.Error(text + "1,2,x\n");
        Assert.Equal(20_002, error.Line);
    }

    [Theory]
    [InlineData("1,2,3\n1,\"2,3\n4,5,6\n", 3)]
    [InlineData("\"1,2,3", 2)]
    public void AQuoteThatIsNeverClosedIsRefusedWhereItsRecordStarts(string lines, int line)
    {
        var error = CsvText.Error(Header + lines);
        Assert.Equal("a quoted field that is never closed", error.Found);
        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void AQuoteThatIsNeverClosedInTheHeaderIsRefused()
    {
        var error = CsvText.Error("width,\"height_cm,label\n1,2,3\n");
        Assert.Equal(("a quoted field that is never closed", 1L), (error.Found, error.Line));
    }

    [Fact]
    public void TextAfterAClosingQuoteIsRefused()
    {
        var error = CsvText.Error(Header + "1,2,3\n\"1\"5,2,3\n");
        Assert.Equal("data/points.csv(3): found text after a closing quote in '\"1\"5,2,3', expected a separator or the end of the line. "
            + "Double the quotes that are inside of a quoted field (\"\").", error.Message);
    }

    [Fact]
    public void ARecordWithoutEndIsRefusedBeforeItFillsTheMemory()
    {
        using var stream = new EndlessField(Header + "1,2,\"");
        var error = Assert.Throws<DataFormatException>(() => CsvText.Read(stream, "endless.csv", PointRowSchema.Instance));
        Assert.Equal("a record of at most 64 MiB", error.Expected);
        Assert.InRange(stream.Position, 64 * 1024 * 1024, 256 * 1024 * 1024);
    }

    [Theory]
    [InlineData("1,2,\"")]
    [InlineData("1,2,")]
    [InlineData("1,2,3\n\"")]
    public void AFieldOfHalfAGibibyteIsRefusedBeforeItFillsTheMemory(string start)
    {
        const long Length = 500L << 20;
        using var stream = new EndlessField(Header + start) { FailsAfter = Length };

        var error = Assert.Throws<DataFormatException>(() => CsvText.Read(stream, "long.csv", PointRowSchema.Instance));

        Assert.Equal("a record of at most 64 MiB", error.Expected);
        Assert.Contains("Look for a quote that is never closed.", error.Message, StringComparison.Ordinal);
        Assert.InRange(stream.Position, 64 << 20, Length / 2);
    }

    [Fact]
    public void AHeaderOfTwoMillionColumnsIsRead()
    {
        const int Columns = 2_000_000;
        var header = string.Concat(Enumerable.Range(0, Columns).Select(static i => $"column{i},"));
        var line = string.Concat(Enumerable.Repeat("7,", Columns));
        var text = Encoding.UTF8.GetBytes($"{header}width,height_cm,label\n{line}1,2,3\n{line}1,x,3\n");
        var error = Assert.Throws<DataFormatException>(
            () => CsvText.Read(new MemoryStream(text), "wide.csv", PointRowSchema.Instance));
        Assert.StartsWith("wide.csv(3,2000002): column 'height_cm' of member 'HeightCm': found 'x'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AColumnThatTwoMillionOthersAreNotIsNamedWithAFewOfThem()
    {
        var header = string.Concat(Enumerable.Range(0, 2_000_000).Select(static i => $"column{i},"));
        var error = CsvText.Error($"widh,{header}height_cm,label\n");
        Assert.Contains("and 1999963 more, expected a column 'Width'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'widh'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatIsNotUtf8IsRefused()
    {
        byte[] bytes =
            [.. "species,island,beak_length_mm,beak_depth_mm,flipper_length_mm,body_mass_g,sex\nAdelie,"u8, (byte)'c', 0xF4, (byte)'t', .. ",,,,,\n"u8];
        var error = Assert.Throws<DataFormatException>(() => CsvText.Read(bytes, PenguinRowSchema.Instance));
        Assert.Equal(("Island", "text in UTF-8", 2L), (error.Member, error.Expected, error.Line));
    }

    [Fact]
    public void ATextThatIsTheReplacementCharacterIsFine()
    {
        var rows = CsvText.Read(
            "species,island,beak_length_mm,beak_depth_mm,flipper_length_mm,body_mass_g,sex\nAdelie,\uFFFD,,,,,\n", PenguinRowSchema.Instance);
        Assert.Equal("\uFFFD", Assert.Single(rows).Island);
    }

    [Fact]
    public void ValuesThatTheRowRefusesAreNamedWithTheirLine()
    {
        var error = CsvText.Error("age\n3\n-1\n", new PersonSchema());
        Assert.StartsWith("data/points.csv(3): found values that Person does not accept: An age is not negative.", error.Message, StringComparison.Ordinal);
        Assert.IsType<ArgumentException>(error.InnerException);
    }

    [Fact]
    public void AFaultOfTheStreamIsNotHidden()
    {
        using var stream = new EndlessField(Header + "1,2,3\n") { FailsAfter = 100_000 };
        Assert.Throws<IOException>(() => CsvText.Read(stream, "broken.csv", PointRowSchema.Instance));
    }

    [Fact]
    public void LongAndInvisibleTextIsQuotedShortAndVisible()
    {
        var error = CsvText.Error($"{Header}\"a\n\t{new string('b', 500)}\",2,3\n");
        Assert.Equal($"'a\\u000a\\u0009{new string('b', 57)}…'", error.Found);
    }

    [Fact]
    public void AMissingCategoryMarkNamesWhatIsExpected()
    {
        var error = CsvText.Error(
            "species,island,beak_length_mm,beak_depth_mm,flipper_length_mm,body_mass_g,sex\n.,Dream,,,,,\n", PenguinRowSchema.Instance);
        Assert.Contains(
            "column 'species' of member 'Species': found '.', expected one of Adelie, Chinstrap, Gentoo (Species)", error.Message, StringComparison.Ordinal);
    }
}
