using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class DamagedBytesTests
{
    private const string CutOff = "more bytes; the data is cut off or damaged.";

    [Fact]
    public void EveryCutOffValueIsRefused()
    {
        var bytes = Formats.Bytes(StudyCodec.Instance, StudyCodec.Example);
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.EndsWith(CutOff, Formats.BinaryError(StudyCodec.Instance, bytes[..length]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void CountsBeyondTheDataTakeNoMemory()
    {
        byte[] billions = [0xFF, 0xFF, 0xFF, 0xFF, 0x07, 0, 0];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal($"byte 0 ($): expected 2147483647 values, found 2 {CutOff}", Formats.BinaryError(Codecs.Array(Codecs.String), billions));
        Assert.Equal($"byte 0 ($): expected 2147483647 values, found 2 {CutOff}", Formats.BinaryError(Codecs.Dictionary(Codecs.Int32), billions));
        Assert.Equal($"byte 0 ($): expected 2147483647 times 8 bytes, found 2 {CutOff}", Formats.BinaryError(Codecs.Numbers<double>(), billions));
        Assert.Equal($"byte 0 ($): expected 2147483647 times 1 bytes, found 2 {CutOff}", Formats.BinaryError(Codecs.Bytes, billions));
        Assert.Equal($"byte 0 ($): expected 1073741823 times 1 bytes, found 2 {CutOff}", Formats.BinaryError(Codecs.String, billions));
        Assert.Equal($"byte 0 ($): expected 2147483647 values, found 2 {CutOff}", Formats.BinaryError(Codecs.Array(EmptyCodec.Instance), billions));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
    }

    [Fact]
    public void ACountThatTheDataMightHoldTakesMemoryAsElementsTurnUp()
    {
        // A million bytes might be a million decimals; the first of them is already damaged.
        var bytes = new byte[1_000_000];
        bytes[0] = 0x80;
        bytes[1] = 0x80;
        bytes[2] = 0x38;
        bytes.AsSpan(3).Fill(0xFF);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("byte 3 ($[0]): expected a decimal number, found bytes that are none.", Formats.BinaryError(Codecs.Array(Codecs.Decimal), bytes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
    }

    [Fact]
    public void DeepNestingIsRefusedBeforeTheStackEnds()
    {
        var deep = Enumerable.Repeat<byte[]>([0, 1], 100_000).SelectMany(part => part).ToArray();
        Assert.Equal(
            "byte 1023: expected a value that nests at most 512 deep, found a deeper one; does it contain itself?.",
            Formats.BinaryError(TreeCodec.Instance, deep));
    }

    [Theory]
    [InlineData("a long form", new byte[] { 0x80, 0 }, "byte 0 ($): expected a whole number in its shortest form, found a longer form.")]
    [InlineData(
        "too many bits", new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 2 },
        "byte 0 ($): expected a whole number of at most 64 bits, found a longer one.")]
    [InlineData("no end", new byte[] { 0x80, 0x80 }, "byte 0 ($): expected a whole number, found 0 " + CutOff)]
    public void WholeNumbersHaveOneForm(string what, byte[] bytes, string message)
    {
        Assert.NotEmpty(what);
        Assert.Equal(message, Formats.BinaryError(Codecs.UInt64, bytes));
    }

    [Fact]
    public void FlagsAreZeroOrOne()
    {
        Assert.Equal("byte 0 ($): expected 0 for false or 1 for true, found 2.", Formats.BinaryError(Codecs.Boolean, 2));
        Assert.Equal("byte 0 ($): expected 0 for null or 1 for a value, found 255.", Formats.BinaryError(Codecs.NullableValue(Codecs.Int32), 255));
        Assert.Equal("byte 0 ($): expected 0 for an object without members, found other bytes.", Formats.BinaryError(EmptyCodec.Instance, 1));
    }

    [Fact]
    public void TextHasOneForm()
    {
        Assert.Equal("byte 0 ($): expected text in UTF-8, found bytes that are none.", Formats.BinaryError(Codecs.String, 2, 0xFF));
        Assert.Equal("byte 0 ($): expected text in UTF-8, found bytes that are none.", Formats.BinaryError(Codecs.String, 4, 0xC0, 0x80));
        Assert.Equal("byte 0 ($): expected text with half a surrogate pair in UTF-16, found other bytes.", Formats.BinaryError(Codecs.String, 5, (byte)'a', 0));
        Assert.Equal(
            "byte 0 ($): expected text with half a surrogate pair in UTF-16, found other bytes.", Formats.BinaryError(Codecs.String, 7, 0x3C, 0xD8, 0));
    }

    [Fact]
    public void AForeignNaNIsRefused()
    {
        byte[] foreign = [0, 0, 0, 0, 0, 0, 0xF8, 0x7F];
        Assert.Equal("byte 0 ($): expected a number, found a NaN of other bits than the one that is written.", Formats.BinaryError(Codecs.Double, foreign));
        Assert.Equal(
            "byte 0 ($): expected a number, found a NaN of other bits than the one that is written.",
            Formats.BinaryError(Codecs.Numbers<double>(), [1, .. foreign]));
        Assert.Equal(
            "byte 0 ($): expected a number, found a NaN of other bits than the one that is written.", Formats.BinaryError(Codecs.Single, 0, 0, 0xC0, 0x7F));
    }

    [Fact]
    public void ThePlaceIsNamedByOffsetAndPath()
    {
        var study = StudyCodec.Example with { Name = "ab" };
        var bytes = Formats.Bytes(StudyCodec.Instance, study);

        // Name 3, c 8, maxIterations 2, solver: its null.
        bytes[13] = 9;
        Assert.Equal("byte 13 ($.hp.solver): expected 0 for null or 1 for a value, found 9.", Formats.BinaryError(StudyCodec.Instance, bytes));
    }
}
