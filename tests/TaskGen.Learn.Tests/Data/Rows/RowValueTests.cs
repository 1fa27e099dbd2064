namespace TaskGen.Learn.Tests;

public class RowValueTests
{
    [Fact]
    public void ValuesOfAMemberAreInItsOrderWithMissingOnesLast()
    {
        Ascend(new(-1L), new(0L), new(2L), new((long?)null));
        Ascend(new(1UL), new(ulong.MaxValue), default);
        Ascend(new(double.NegativeInfinity), new(-0.5), new(0.0), new(3.0), new(double.NaN));
        Ascend(new(1.5m), new(1.6m), new((decimal?)null));
        Ascend(new(false), new(true), new((bool?)null));
        Ascend(new(""), new("Z"), new("a"), new("ab"), new("\ufb01"), new("\U0001f600"), new((string?)null));
        Ascend(new('a'), new('b'), new((char?)null));
        Ascend(new(new DateTime(2024, 1, 1)), new(new DateTime(2024, 1, 1, 0, 0, 1)), new((DateTime?)null));
        Ascend(new(new DateTimeOffset(2024, 1, 1, 2, 0, 0, TimeSpan.FromHours(2))), new(new DateTimeOffset(2024, 1, 1, 1, 0, 0, TimeSpan.Zero)));
        Ascend(new(new DateOnly(2024, 1, 1)), new(new DateOnly(2024, 1, 2)), new((DateOnly?)null));
        Ascend(new(new TimeOnly(1, 0)), new(new TimeOnly(2, 0)), new((TimeOnly?)null));
        Ascend(new(TimeSpan.FromHours(-1)), new(TimeSpan.Zero), new((TimeSpan?)null));
        Ascend(new(Guid.Empty), new(Guid.AllBitsSet), new((Guid?)null));
    }

    [Fact]
    public void NumbersThatAreEqualAreOneValue()
    {
        Assert.Equal(new RowValue(0.0), new RowValue(-0.0));
        Assert.Equal(new RowValue(1.0m), new RowValue(1.00m));
        Assert.Equal(new RowValue(1.0m).GetHashCode(), new RowValue(1.00m).GetHashCode());
        Assert.Equal(new RowValue(double.NaN), default);
        Assert.NotEqual(new RowValue(1L), new RowValue(1.0));
        Assert.True(new RowValue(0.0).CompareTo(new RowValue(-0.0)) == 0);
    }

    private static void Ascend(params RowValue[] values)
    {
        Assert.Equal(values, values.Reverse().Order());
        Assert.Equal(values.Length, values.Distinct().Count());
        Assert.Equal(values.Order(), [.. values.OrderDescending().Reverse()]);
    }
}
