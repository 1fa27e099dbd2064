using System.Security.Cryptography;

namespace TaskGen.Learn.Tests;

public class ContentHasherTests
{
    [Fact]
    public void ValuesAreLittleEndianAndTextIsItsLengthAndUtf8()
    {
        var expected = SHA256.HashData(
        [
            2, 1, 0, 0, 0, 0, 0, 0,
            1, 2, 0, 0, 0, 0, 0, 0, 0, 0xC3, 0xA9,
            0,
            0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0xF0, 0x3F,
        ]);
        Assert.Equal(Convert.ToHexStringLower(expected), Of(hasher =>
        {
            hasher.Add(258);
            hasher.Add("é");
            hasher.Add((string?)null);
            hasher.Add((int?)null);
            hasher.Add(1.0);
        }));
    }

    [Fact]
    public void TextLongerThanTheBufferCountsInFull()
    {
        var text = new string('x', 10_000);
        Assert.NotEqual(Of(hasher => hasher.Add(text)), Of(hasher => hasher.Add(text[..^1] + "y")));
    }

    [Fact]
    public void BytesInTheBufferComeBeforeTextThatPassesItBy()
    {
        var text = new string('x', 10_000);
        Assert.NotEqual(
            Of(hasher => { hasher.Add(1); hasher.Add(text); }),
            Of(hasher => { hasher.Add(text); hasher.Add(1); }));
    }

    [Fact]
    public void ManyValuesGiveTheHashOfAllTheirBytes()
    {
        var bytes = Enumerable.Range(0, 3000).SelectMany(i => BitConverter.GetBytes((long)i)).ToArray();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Of(hasher =>
        {
            for (var i = 0; i < 3000; i++)
            {
                hasher.Add(i);
            }
        }));
    }

    [Fact]
    public void EqualNumbersGiveTheSameHoweverTheyAreSpelt()
    {
        Assert.Equal(Of(hasher => hasher.Add(1.5m)), Of(hasher => hasher.Add(1.500m)));
        Assert.Equal(Of(hasher => hasher.Add(100m)), Of(hasher => hasher.Add(100.00m)));
        var otherNaN = BitConverter.Int64BitsToDouble(0x7ff8_0000_0000_0001);
        Assert.Equal(Of(hasher => hasher.Add(double.NaN)), Of(hasher => hasher.Add(otherNaN)));
        Assert.NotEqual(Of(hasher => hasher.Add(decimal.MaxValue)), Of(hasher => hasher.Add(decimal.MaxValue - 1)));
    }

    [Fact]
    public void AMissingValueIsNotZero()
    {
        Assert.NotEqual(Of(hasher => hasher.Add((double?)null)), Of(hasher => hasher.Add((double?)0)));
        Assert.NotEqual(Of(hasher => hasher.Add((string?)null)), Of(hasher => hasher.Add("")));
        Assert.NotEqual(Of(hasher => hasher.Add((Guid?)null)), Of(hasher => hasher.Add((Guid?)Guid.Empty)));
    }

    [Fact]
    public void KindsAndOffsetsOfTimesMatter()
    {
        var time = new DateTime(2024, 3, 31, 14, 5, 0, DateTimeKind.Utc);
        Assert.NotEqual(Of(hasher => hasher.Add(time)), Of(hasher => hasher.Add(DateTime.SpecifyKind(time, DateTimeKind.Unspecified))));
        var moment = new DateTimeOffset(time);
        Assert.NotEqual(Of(hasher => hasher.Add(moment)), Of(hasher => hasher.Add(moment.ToOffset(TimeSpan.FromHours(2)))));
    }

    private static string Of(Action<ContentHasher> add)
    {
        using var hasher = new ContentHasher();
        add(hasher);
        return hasher.Finish();
    }
}
