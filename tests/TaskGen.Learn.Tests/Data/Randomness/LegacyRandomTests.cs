namespace TaskGen.Learn.Tests;

public class LegacyRandomTests
{
    private static readonly Case[] Cases = Expected.Read<Case>("legacy-random.json");

    [Fact]
    public void WordsAreThoseOfNumPyAcrossBlocksOfTheState()
    {
        int[] positions = [0, 1, 2, 622, 623, 624, 625, 1247, 1248, 1299];
        foreach (var @case in Cases)
        {
            var random = LegacyRandom.Create(@case.Seed);
            var words = Enumerable.Range(0, 1300).Select(_ => random.NextUInt32()).ToArray();
            Assert.Equal(@case.Words, positions.Select(position => words[position]));
        }
    }

    [Fact]
    public void PermutationsAreThoseOfNumPy()
    {
        foreach (var @case in Cases)
        {
            foreach (var permutation in @case.Permutations)
            {
                Assert.Equal(permutation, LegacyRandom.Create(@case.Seed).Permutation(permutation.Length));
            }
        }
    }

    [Fact]
    public void IntervalsAreBetweenZeroAndTheirMaximumAndReachBoth()
    {
        var random = LegacyRandom.Create(3);
        foreach (var max in new uint[] { 0, 1, 2, 3, 4, 7, 8 })
        {
            var values = Enumerable.Range(0, 500).Select(_ => random.Interval(max)).Distinct().Order().ToArray();
            Assert.Equal(Enumerable.Range(0, (int)max + 1).Select(value => (uint)value), values);
        }

        Assert.InRange(random.Interval(uint.MaxValue), 0u, uint.MaxValue);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4294967296)]
    public void SeedsOutsideOfNumPysRangeAreRefused(long seed)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => LegacyRandom.Create(seed));
        Assert.Contains("from 0 to 4294967295", error.Message, StringComparison.Ordinal);
    }

    private sealed record Case(long Seed, uint[] Words, int[][] Permutations);
}
