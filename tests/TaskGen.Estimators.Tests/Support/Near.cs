namespace TaskGen.Estimators.Tests;

/// <summary>Assertions that numbers agree to an absolute tolerance.</summary>
internal static class Near
{
    public const double SixDigits = 1e-6;

    public static void Equal(double expected, double actual, double tolerance = SixDigits) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, $"Expected {expected:R} ± {tolerance:R}, found {actual:R}.");

    public static void Equal(double[] expected, double[] actual, double tolerance = SixDigits)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Equal(expected[i], actual[i], tolerance);
        }
    }

    public static void Equal(double[][] expected, double[][] actual, double tolerance = SixDigits)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Equal(expected[i], actual[i], tolerance);
        }
    }
}
