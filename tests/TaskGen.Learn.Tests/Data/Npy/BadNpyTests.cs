namespace TaskGen.Learn.Tests;

public class BadNpyTests
{
    private const string Header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), }";

    [Fact]
    public void AnEmptyFileIsRefused() => Assert.Equal(
        "the stream: found an empty file, expected a NumPy matrix of numbers (.npy). Check that the file was written and copied whole.",
        NpyBytes.Error([]).Message);

    [Theory]
    [InlineData("width,height\n1,2\n", "a file that does not begin as one of NumPy's does")]
    [InlineData("PK\u0003\u0004", "an archive of several arrays (.npz)")]
    public void AnotherFormatIsRefused(string text, string found) =>
        Assert.Equal(found, NpyBytes.Error(System.Text.Encoding.ASCII.GetBytes(text)).Found);

    [Fact]
    public void AnotherVersionIsRefused() => Assert.Equal("version 9.0 of the format", NpyBytes.Error(NpyBytes.File(Header, [], 9)).Found);

    [Fact]
    public void AFileThatWasCutIsRefusedWhereverItWas()
    {
        var bytes = NpyBytes.Doubles("(1, 2)", 1, 2);
        for (var length = 0; length < bytes.Length; length++)
        {
            NpyBytes.Error(bytes[..length]);
        }

        Assert.Equal(
            "the stream: found 9 bytes of numbers, expected 16 bytes, for 1 rows of 2 columns of type <f8. "
            + "Check that the file was written and copied whole.",
            NpyBytes.Error(bytes[..^7]).Message);
    }

    [Fact]
    public void ASizeThatIsADamagedNumberMakesNoRoom()
    {
        var bytes = NpyBytes.Doubles("(100000000, 20)", 1, 2);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("16 bytes of numbers", NpyBytes.Error(bytes).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Contains("at most 2147483591 numbers", NpyBytes.Error(NpyBytes.Doubles("(9000000000000000000, 9)")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|O", "Python objects (dtype '|O')", "array.astype(float)")]
    [InlineData("<c16", "complex numbers (dtype '<c16')", "Save real and imaginary parts")]
    [InlineData("<U7", "text (dtype '<U7')", "Save text as csv or JSON Lines.")]
    [InlineData("<M8[ns]", "dates or durations (dtype '<M8[ns]')", "array.astype('int64')")]
    [InlineData("<f16", "values that are no numbers of 1, 2, 4 or 8 bytes (dtype '<f16')", "array.astype(float)")]
    public void ValuesThatAreNoNumbersAreRefused(string type, string found, string advice)
    {
        var error = NpyBytes.Error(NpyBytes.File(Header.Replace("<f8", type, StringComparison.Ordinal), new byte[32]));
        Assert.Equal(found, error.Found);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RowsWithNamedFieldsAreRefused()
    {
        const string Fields = "{'descr': [('a)', '<f8'), ('b', '<i4', (2,))], 'fortran_order': False, 'shape': (1,), }";
        var error = NpyBytes.Error(NpyBytes.File(Fields, new byte[16]));
        Assert.StartsWith("rows with named fields", error.Found, StringComparison.Ordinal);
        Assert.Contains("structured_to_unstructured", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("()", "an array of 0 dimensions ()")]
    [InlineData("(1, 1, 2)", "an array of 3 dimensions (1 x 1 x 2)")]
    public void OtherArraysThanMatricesAreRefused(string shape, string found) => Assert.Equal(found, NpyBytes.Error(NpyBytes.Doubles(shape, 1, 2)).Found);

    [Theory]
    [InlineData("{'descr': '<f8', 'fortran_order': False}", "a key 'shape'")]
    [InlineData("{'descr': '<f8', 'fortran_order': false, 'shape': (1, 2)}", "True or False at character 35")]
    [InlineData("{'descr': '<f8', 'fortran_order': False, 'shape': (-1, 2)}", "a whole number at character 52")]
    [InlineData("{'descr': [('a', '<f8')", "the end of the list of types")]
    [InlineData("{'other': 1}", "no key 'other'")]
    [InlineData("descr", "'{' at character 1")]
    public void AHeaderThatCannotBeReadIsRefused(string header, string expected)
    {
        var error = NpyBytes.Error(NpyBytes.File(header, new byte[16]));
        Assert.StartsWith("a header that cannot be read", error.Found, StringComparison.Ordinal);
        Assert.EndsWith($"expected {expected}", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatAreNotAsManyAsColumnsAreRefused()
    {
        var error = Assert.Throws<DataFormatException>(() => NumericMatrix.ReadNpy(new MemoryStream(NpyBytes.Doubles("(1, 2)", 1, 2)), ["a"]));
        Assert.Equal("the stream: found 2 columns, expected 1, one for each name. Correct the names, or the file.", error.Message);
    }

    [Fact]
    public void BytesBehindTheNumbersOfAFileAreRefused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [.. NpyBytes.Doubles("(1, 2)", 1, 2), 0]);
        var error = Assert.Throws<DataFormatException>(() => NumericMatrix.ReadNpy(path));
        File.Delete(path);
        Assert.Contains("found bytes behind the numbers, expected 16 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        var error = Assert.Throws<DataFormatException>(() => NumericMatrix.ReadNpy("/nowhere/m.npy"));
        Assert.StartsWith("/nowhere/m.npy: found nothing", error.Message, StringComparison.Ordinal);
    }
}
