using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Trials;

/// <summary>Which trial wins, in whatever order trials end.</summary>
public sealed class BestTrialTests
{
    [Fact]
    public void NobodyWinsBeforeTheFirst() => Assert.Null(new BestTrial().Number);

    [Theory]
    [InlineData(new[] { 4, 1, 3 }, 1)]
    [InlineData(new[] { 1, 3, 4 }, 1)]
    [InlineData(new[] { 3, 4, 1 }, 1)]
    public void OfEqualOnesTheLowestNumberWins(int[] order, int winner)
    {
        var best = new BestTrial();
        foreach (var number in order)
        {
            best.Add(number, 0.5 + (number * 1e-12));
        }

        Assert.Equal(winner, best.Number);
    }

    [Fact]
    public void WhatWasATieIsNoneAnyMoreWhenTheBestMovesOn()
    {
        var best = new BestTrial();
        Assert.True(best.Add(0, 1));

        // Each is within the tolerance of the one before; the last is not within that of the first.
        Assert.False(best.Add(1, 1 - 0.6e-10));
        Assert.Equal(0, best.Number);
        Assert.False(best.Add(2, 1 - 1.2e-10));

        Assert.Equal(1, best.Number);
        Assert.Equal(1 - 1.2e-10, best.Score);
    }

    [Fact]
    public void ABetterOneWinsWhateverItsNumber()
    {
        var best = new BestTrial();
        best.Add(0, 1);

        Assert.True(best.Add(9, 0.5));
        Assert.False(best.Add(3, 0.7));

        Assert.Equal(9, best.Number);
    }

    [Fact]
    public void InfiniteScoresAreScores()
    {
        var best = new BestTrial();
        best.Add(2, double.PositiveInfinity);
        Assert.Equal(2, best.Number);

        best.Add(5, double.NegativeInfinity);

        Assert.Equal(5, best.Number);
    }
}
