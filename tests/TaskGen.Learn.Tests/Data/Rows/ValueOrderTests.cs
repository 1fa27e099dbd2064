namespace TaskGen.Learn.Tests;

public class ValueOrderTests
{
    [Fact]
    public void ValuesOfAMemberAreInItsOrderWithMissingOnesLast()
    {
        Ascend(-1, 0, 2, null);
        Ascend(1UL, ulong.MaxValue, null);
        Ascend(double.NegativeInfinity, -0.5, 0.0, 3.0, double.NaN);
        Ascend(-0.5f, 3f, float.NaN);
        Ascend(1.5m, 1.6m, null);
        Ascend(false, true, null);
        Ascend("", "Z", "a", "ab", "\ufb01", "\U0001f600", null);
        Ascend('a', 'b', null);
        Ascend(Species.Adelie, Species.Chinstrap, Species.Gentoo, null);
        Ascend(new DateTime(2024, 1, 1), new DateTime(2024, 1, 1, 0, 0, 1), null);
        Ascend(new DateTimeOffset(2024, 1, 1, 2, 0, 0, TimeSpan.FromHours(2)), new DateTimeOffset(2024, 1, 1, 1, 0, 0, TimeSpan.Zero));
        Ascend(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 2), null);
        Ascend(new TimeOnly(1, 0), new TimeOnly(2, 0), null);
        Ascend(TimeSpan.FromHours(-1), TimeSpan.Zero, null);
        Ascend(Guid.Empty, Guid.AllBitsSet, null);
    }

    [Fact]
    public void EnumsGoByTheirNamesAndNotByTheirNumbers() => Ascend(Names.Alpha, Names.Zeta);

    private static void Ascend(params object?[] values)
    {
        Assert.Equal(values, values.Reverse().Order(ValueOrder.Instance));
        Assert.All(values, value => Assert.Equal(0, ValueOrder.Instance.Compare(value, value)));
    }

    private enum Names
    {
        Zeta,
        Alpha,
    }
}
