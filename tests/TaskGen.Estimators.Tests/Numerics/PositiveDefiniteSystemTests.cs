namespace TaskGen.Estimators.Tests;

public sealed class PositiveDefiniteSystemTests
{
    [Fact]
    public void SolutionSolvesTheEquations()
    {
        Assert.True(PositiveDefiniteSystem.TrySolve([4, 1, 1, 3], [1, 2], 0, out var solution));
        Near.Equal([1 / 11.0, 7 / 11.0], solution, 1e-15);
    }

    [Fact]
    public void UnitsOfVeryDifferentSizeCostNoDigits()
    {
        // The same equations, the first unknown in units of 1e-9.
        Assert.True(PositiveDefiniteSystem.TrySolve([4e-18, 1e-9, 1e-9, 3], [1e-9, 2], 0, out var solution));
        Near.Equal(1 / 11.0, solution[0] * 1e-9, 1e-15);
        Near.Equal(7 / 11.0, solution[1], 1e-15);
    }

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(1, double.NaN, 1)]
    public void MatricesThatAreNotPositiveDefiniteAreRefused(double a, double b, double c) =>
        Assert.False(PositiveDefiniteSystem.TrySolve([a, b, b, c], [1, 1], 0, out _));

    [Fact]
    public void DampingMakesASingularMatrixSolvable() =>
        Assert.True(PositiveDefiniteSystem.TrySolve([1, 1, 1, 1], [1, 1], 1e-6, out _));
}
