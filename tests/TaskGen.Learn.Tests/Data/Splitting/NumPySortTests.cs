namespace TaskGen.Learn.Tests;

public class NumPySortTests
{
    [Fact]
    public void OrderOfEqualValuesIsThatOfNumPy()
    {
        foreach (var @case in Expected.Read<Case>("argsort.json"))
        {
            Assert.Equal(@case.Order, NumPySort.Order(@case.Values));
        }
    }

    private sealed record Case(int[] Values, int[] Order);
}
