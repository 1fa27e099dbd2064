namespace TaskGen.Estimators.Tests;

public sealed class SoftmaxTests
{
    [Fact]
    public void ProbabilitiesAreProportionalToTheExponentials()
    {
        double[] scores = [Math.Log(1), Math.Log(2), Math.Log(5)];
        Softmax.Normalize(scores);
        Near.Equal([1 / 8.0, 2 / 8.0, 5 / 8.0], scores, 1e-15);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(-1000)]
    public void HugeScoresDoNotOverflow(double shift)
    {
        double[] scores = [shift, shift + 1];
        Softmax.Normalize(scores);
        Near.Equal(1 / (1 + Math.E), scores[0], 1e-15);
    }

    [Fact]
    public void TheLossOfAnAlmostCertainLabelKeepsItsDigits()
    {
        var loss = Softmax.NegativeLogLikelihood([0, 40], label: 1);
        Near.Equal(1, loss / Math.Exp(-40), 1e-12);
        Near.Equal(40, Softmax.NegativeLogLikelihood([0, 40], label: 0), 1e-12);
        Near.Equal(Math.Log(3), Softmax.NegativeLogLikelihood([7, 7, 7], label: 2), 1e-15);
    }

    [Fact]
    public void OfEqualValuesTheFirstIsTheHighest() => Assert.Equal(1, Softmax.ArgMax([1, 3, 2, 3]));
}
