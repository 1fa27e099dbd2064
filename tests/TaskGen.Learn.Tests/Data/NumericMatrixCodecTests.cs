namespace TaskGen.Learn.Tests;

public class NumericMatrixCodecTests
{
    private static readonly NumericMatrixCodec Codec = new();

    private static readonly NumericMatrix Matrix = new([1.5, -0.0, double.NaN, double.MaxValue, double.Epsilon, 7], ["a", "größe"]);

    [Fact]
    public void AMatrixComesBackBitForBit()
    {
        var read = Codec.Read(new MemoryStream(Written(Matrix)));
        Assert.Equal(["a", "größe"], read.ColumnNames);
        Assert.Equal(Bits(Matrix), Bits(read));
    }

    [Fact]
    public void AViewIsWrittenAsTheRowsThatItShows()
    {
        var view = Matrix.Select(new PartitionIndex([2, 0]));
        Assert.Equal(Written(new NumericMatrix([double.Epsilon, 7, 1.5, -0.0], ["a", "größe"])), Written(view));
    }

    [Fact]
    public void EveryNaNIsTheSame()
    {
        var other = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(double.NaN) ^ 1);
        Assert.Equal(Written(new NumericMatrix([double.NaN], ["a"])), Written(new NumericMatrix([other], ["a"])));
    }

    [Fact]
    public void RowsMayBeWithoutColumnsAndColumnsWithoutRows()
    {
        Assert.Equal((3, 0), Size(new NumericMatrix([], [], 3)));
        Assert.Equal((0, 2), Size(new NumericMatrix([], ["a", "b"])));

        static (int Rows, int Columns) Size(NumericMatrix matrix)
        {
            var read = Codec.Read(new MemoryStream(Written(matrix)));
            return (read.RowCount, read.ColumnCount);
        }
    }

    [Fact]
    public void WhatWasCutOrDamagedIsRefusedWithoutMakingRoomForIt()
    {
        var bytes = Written(Matrix);
        for (var length = 0; length < bytes.Length; length++)
        {
            var cut = bytes[..length];
            Assert.True(Record.Exception(() => Codec.Read(new MemoryStream(cut))) is EndOfStreamException or InvalidDataException);
        }

        Assert.Throws<InvalidDataException>(() => Codec.Read(new MemoryStream([.. bytes, 0])));
        bytes[3] = 0x7F;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InvalidDataException>(() => Codec.Read(new MemoryStream(bytes)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    private static byte[] Written(NumericMatrix matrix)
    {
        var stream = new MemoryStream();
        Codec.Write(stream, matrix);
        return stream.ToArray();
    }

    private static IEnumerable<long> Bits(NumericMatrix matrix) =>
        Enumerable.Range(0, matrix.RowCount).SelectMany(row => matrix.Row(row).ToArray()).Select(BitConverter.DoubleToInt64Bits);
}
