namespace TaskGen.Estimators.Tests;

public sealed class DenseRowsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(21)]
    public void ScaledAdditionReachesExactlyTheTarget(int length)
    {
        var source = Enumerable.Range(1, 30).Select(i => (double)i).ToArray();
        var target = new double[30];
        DenseRows.AddScaled(target.AsSpan(0, length), 0.5, source);
        Assert.Equal(source.Select((value, i) => i < length ? value / 2 : 0), target);
        DenseRows.AddScaled(target.AsSpan(0, length), 1, source);
        Assert.Equal(source.Select((value, i) => i < length ? value * 1.5 : 0), target);
    }

    [Fact]
    public void CopiesAreCentredColumnByColumn()
    {
        var features = Table.Of([1, 10], [3, 30]);
        Assert.Equal([1, 10, 3, 30], DenseRows.Copy(features));
        Assert.Equal([-1, -10, 1, 10], DenseRows.Centred(features, [2, 20]));
        Assert.Equal([-1, -10, 1, 1, 10, 1], DenseRows.CentredWithOnes(features, [2, 20]));
    }
}
