namespace TaskGen.Learn.Tests.Tuning.Pruners;

/// <summary>The tables of the papers.</summary>
public class BracketTests
{
    [Fact]
    public void HyperbandOfEightyOneIsThatOfThePaper()
    {
        // Li et al. (2018), Algorithm 1 with R = 81 and eta = 3: n = ceil((B / R) · eta^s / (s + 1)), B = 5 R, and n_i = floor(n · eta^-i).
        string[] expected =
        [
            "81/1 27/3 9/9 3/27 1/81",
            "34/3 11/9 3/27 1/81",
            "15/9 5/27 1/81",
            "8/27 2/81",
            "5/81",
        ];
        Assert.Equal(expected, Bracket.Hyperband(81).Select(Text));
        Assert.Equal([0, 1, 2, 3, 4], Bracket.Hyperband(81).Select(static bracket => bracket.Start));
    }

    [Theory]
    [InlineData(16, 4, "16/1 4/4 1/16|6/4 1/16|3/16")]
    [InlineData(8, 2, "8/1 4/2 2/4 1/8|6/2 3/4 1/8|4/4 2/8|4/8")]
    [InlineData(100, 3, "81/1 27/3 9/11 3/33 1/100|34/3 11/11 3/33 1/100|15/11 5/33 1/100|8/33 2/100|5/100")]
    [InlineData(1, 3, "1/1")]
    public void HyperbandOfOtherResources(long maxResource, int factor, string expected) =>
        Assert.Equal(expected, string.Join('|', Bracket.Hyperband(maxResource, 1, factor).Select(Text)));

    [Fact]
    public void LeastResourceIsTheUnit() => Assert.Equal("9/10 3/30 1/90|5/30 1/90|3/90", string.Join('|', Bracket.Hyperband(90, 10).Select(Text)));

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(13)]
    public void PowersOfThreeAreNotRoundedAway(int power)
    {
        // Math.Log(243, 3) is below 5.
        var maxResource = (long)Math.Round(Math.Pow(3, power));
        Assert.Equal(power + 1, Bracket.Hyperband(maxResource).Count);
    }

    [Fact]
    public void MoreTrialsThanAListHoldsAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Bracket.Hyperband(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Bracket.SuccessiveHalving(long.MaxValue, reductionFactor: 2));
        Assert.Equal(3, Bracket.Hyperband(long.MaxValue, long.MaxValue / 9).Count);
    }

    [Fact]
    public void BracketsOfHyperbandCostAboutTheSame()
    {
        // No bracket costs more than B = (s_max + 1) R and a trial's share of rounding up.
        foreach (var bracket in Bracket.Hyperband(729))
        {
            var cost = bracket.Rungs.Sum(static rung => rung.Trials * rung.Resource);
            Assert.InRange(cost, 0.6 * 7 * 729, 1.5 * 7 * 729);
        }
    }

    [Theory]
    [InlineData(1, "9/1 3/3 1/9")]
    [InlineData(3, "9/3 3/9")]
    [InlineData(9, "9/9")]
    public void SuccessiveHalvingIsThatOfThePaper(long minResource, string expected)
    {
        // Li et al. (2020), figure 1: n = 9, R = 9, eta = 3, for early-stopping rates 0, 1 and 2.
        Assert.Equal(expected, Text(Bracket.SuccessiveHalving(9, minResource, trials: 9)));
    }

    [Fact]
    public void SuccessiveHalvingOfTwoHalvesEachTime()
    {
        // Jamieson and Talwalkar (2016): of n trials, log2(n) rounds leave one; each round costs the same.
        var bracket = Bracket.SuccessiveHalving(16, reductionFactor: 2);
        Assert.Equal("16/1 8/2 4/4 2/8 1/16", Text(bracket));
        Assert.All(bracket.Rungs, static rung => Assert.Equal(16, rung.Trials * rung.Resource));
    }

    [Fact]
    public void ResourcesThatAreNoPowersMeetTheMaximum() => Assert.Equal("9/11 3/33 1/100", Text(Bracket.SuccessiveHalving(100, 10)));

    private static string Text(Bracket bracket) => string.Join(' ', bracket.Rungs.Select(static rung => $"{rung.Trials}/{rung.Resource}"));
}
