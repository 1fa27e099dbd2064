namespace TaskGen.Learn.Tests;

public class NpyRowReaderTests
{
    [Fact]
    public void ColumnsAreTheMembersInTheirOrder()
    {
        var rows = NpyBytes.Points(NpyBytes.Doubles("(2, 3)", 1.5, 2, 0, 2.5, double.NaN, 1));
        Assert.Equal([new PointRow(1.5, 2, 0), new PointRow(2.5, null, 1)], rows);
    }

    [Fact]
    public void ColumnAfterColumnIsTheSame()
    {
        var bytes = NpyBytes.File(
            "{'descr': '>f4', 'fortran_order': True, 'shape': (2, 3), }",
            [.. new[] { 1.5f, 2.5f, 2, float.NaN, 0, 1 }.SelectMany(static value => BitConverter.GetBytes(value).Reverse())]);
        Assert.Equal([new PointRow(1.5, 2, 0), new PointRow(2.5, null, 1)], NpyBytes.Points(bytes));
    }

    [Fact]
    public void RowsAreReadBlockByBlock()
    {
        const int Count = 50_000;
        double[] numbers = [.. Enumerable.Range(0, Count).SelectMany(static i => new double[] { i, i % 7, i % 2 })];
        var rows = NpyBytes.Points(NpyBytes.Doubles($"({Count}, 3)", numbers));
        Assert.Equal(Enumerable.Range(0, Count).Select(static i => new PointRow(i, i % 7, i % 2)), rows);
    }

    [Fact]
    public void WholeNumbersAreExactAndMembersWithDefaultsMayBeMissing()
    {
        var bytes = NpyBytes.File(
            "{'descr': '<i8', 'fortran_order': False, 'shape': (1, 3), }",
            [.. new[] { long.MaxValue - 1, 1, -7 }.SelectMany(BitConverter.GetBytes)]);
        Assert.Equal([new Tally(long.MaxValue - 1, true, -7)], Tallies(bytes));
    }

    [Fact]
    public void TruthValuesAreNumbersToo() => Assert.Equal(
        [new Tally(1, true, 0, 1)],
        Tallies(NpyBytes.File("{'descr': '|b1', 'fortran_order': False, 'shape': (1, 4), }", [1, 1, 0, 1])));

    [Fact]
    public void AMissingCountIsNaN() => Assert.Equal([new Tally(3, false, null, 0.25)], Tallies(NpyBytes.Doubles("(1, 4)", 3, 0, double.NaN, 0.25)));

    [Theory]
    [InlineData(0.5, 1, 0, "data/points.npy(1,1): member 'Id': found the number '0.5', expected a whole number")]
    [InlineData(1, 2, 0, "data/points.npy(1,2): member 'IsOpen': found the number '2', expected true or false")]
    [InlineData(1, 1, 3e9, "data/points.npy(1,3): member 'Votes': found the number '3000000000', expected a whole number")]
    [InlineData(double.NaN, 1, 0, "data/points.npy(1,1): member 'Id': found the number 'NaN', expected a whole number")]
    public void ANumberThatItsMemberCannotHoldIsNamed(double id, double isOpen, double votes, string message)
    {
        var error = Assert.Throws<DataFormatException>(() => Tallies(NpyBytes.Doubles("(1, 3)", id, isOpen, votes)));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInfinityIsNoNumber()
    {
        var error = Assert.Throws<DataFormatException>(() => NpyBytes.Points(NpyBytes.Doubles("(2, 3)", 1, 2, 0, 1, double.PositiveInfinity, 0)));
        Assert.StartsWith("data/points.npy(2,2): member 'HeightCm': found the number", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(2, 2)", 4, "2 columns")]
    [InlineData("(1, 4)", 4, "4 columns")]
    [InlineData("(3,)", 3, "1 column")]
    public void OtherColumnsThanMembersAreRefused(string shape, int count, string found)
    {
        var error = Assert.Throws<DataFormatException>(() => NpyBytes.Points(NpyBytes.Doubles(shape, new double[count])));
        Assert.Equal(found, error.Found);
        Assert.Equal("3, for the members of PointRow in their order: 'Width', 'HeightCm', 'Label'", error.Expected);
        Assert.Contains("numpy.column_stack", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatEndsTooEarlyOrTooLateIsRefused()
    {
        var bytes = NpyBytes.Doubles("(2, 3)", 1, 2, 3, 4, 5, 6);
        Assert.Contains("47 bytes of numbers", Error(bytes[..^1]), StringComparison.Ordinal);
        Assert.Contains("bytes behind the numbers", Error([.. bytes, 0]), StringComparison.Ordinal);

        static string Error(byte[] bytes) => Assert.Throws<DataFormatException>(() => NpyBytes.Points(bytes)).Message;
    }

    [Fact]
    public void BadRowsAreCollected()
    {
        var log = new BadRowLog(BadRows.Skip);
        var bytes = NpyBytes.Doubles("(3, 3)", 1, 2, 0, double.NaN, 2, 0, 3, 2, 0);
        var rows = CsvText.Read(new MemoryStream(bytes), NpyBytes.Name, PointRowSchema.Instance, badRows: log);
        Assert.Equal((2, 1), (rows.Length, log.Count));
    }

    private static Tally[] Tallies(byte[] bytes) => CsvText.Read(new MemoryStream(bytes), NpyBytes.Name, TallySchema.Instance);
}
