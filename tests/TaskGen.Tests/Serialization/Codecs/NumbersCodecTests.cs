using System.Numerics;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class NumbersCodecTests
{
    [Fact]
    public void EveryNumberTypeRoundTrips()
    {
        RoundTrips<byte>();
        RoundTrips<sbyte>();
        RoundTrips<short>();
        RoundTrips<ushort>();
        RoundTrips<int>();
        RoundTrips<uint>();
        RoundTrips<long>();
        RoundTrips<ulong>();
        RoundTrips<float>();
        RoundTrips<double>();
    }

    [Fact]
    public void AMillionNumbersAreTheirMemoryAndACount()
    {
        var values = Enumerable.Range(0, 1_000_000).Select(i => i / 7.0).ToArray();
        var bytes = Formats.Bytes(Codecs.Numbers<double>(), values);
        Assert.Equal(3 + (8 * values.Length), bytes.Length);
        Assert.Equal(values, Formats.FromBytes(Codecs.Numbers<double>(), bytes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(1000)]
    public void AnyNaNIsWrittenAsTheOneNaN(int length)
    {
        var foreign = BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_1234);
        var foreignSingle = BitConverter.Int32BitsToSingle(0x7FC0_1234);
        for (var i = 0; i < length; i += Math.Max(1, length / 9))
        {
            var values = new double[length];
            var expected = new double[length];
            (values[i], expected[i]) = (foreign, double.NaN);
            Assert.Equal(Formats.Bytes(Codecs.Numbers<double>(), expected), Formats.Bytes(Codecs.Numbers<double>(), values));
            Assert.Equal(BitConverter.DoubleToInt64Bits(foreign), BitConverter.DoubleToInt64Bits(values[i]));

            var singles = new float[length];
            var expectedSingles = new float[length];
            (singles[i], expectedSingles[i]) = (foreignSingle, float.NaN);
            Assert.Equal(Formats.Bytes(Codecs.Numbers<float>(), expectedSingles), Formats.Bytes(Codecs.Numbers<float>(), singles));
        }
    }

    [Fact]
    public void NegativeZeroAndInfinitiesSurvive()
    {
        double[] values = [-0.0, double.NegativeInfinity, double.PositiveInfinity, double.NaN, 5e-324];
        Assert.Equal(Bits(values), Bits(Formats.ThroughBinary(Codecs.Numbers<double>(), values)));
        Assert.Equal(Bits(values), Bits(Formats.ThroughJson(Codecs.Numbers<double>(), values)));
        Assert.Equal("[-0,\"-Infinity\",\"Infinity\",\"NaN\",5E-324]", JsonValues.ToJson(Codecs.Numbers<double>(), values));
    }

    [Fact]
    public void TypesWithoutANumberFormAreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Codecs.Numbers<decimal>());
        Assert.Equal("Arrays of Decimal have no form as numbers; use Codecs.Array.", error.Message);
    }

    [Fact]
    public void ElementsThatAreWrongAreNamedByTheirPlace()
    {
        Assert.Equal(
            "$[2]: expected a whole number between 0 and 255, found 256.", Formats.JsonError(Codecs.Numbers<byte>(), "[0,255,256]"));
        Assert.Equal("$: expected a list, found \"1,2\".", Formats.JsonError(Codecs.Numbers<byte>(), "\"1,2\""));
    }

    private static long[] Bits(double[] values) => [.. values.Select(BitConverter.DoubleToInt64Bits)];

    private static void RoundTrips<T>()
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        Formats.RoundTrips(Codecs.Numbers<T>(), []);
        Formats.RoundTrips(Codecs.Numbers<T>(), [T.MinValue, T.Zero, T.One, T.CreateChecked(100), T.MaxValue]);
        Formats.RoundTrips(Codecs.Numbers<T>(), [.. Enumerable.Range(0, 1000).Select(i => T.CreateTruncating(i % 128))]);
    }
}
