using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>Assertions that numbers agree to an absolute tolerance.</summary>
internal static class Near
{
    public const double SixDigits = 1e-6;

    public static void Equal(double expected, double actual, double tolerance = SixDigits) =>
        Assert.True(expected.Equals(actual) || Math.Abs(expected - actual) <= tolerance, $"Expected {expected:R} ± {tolerance:R}, found {actual:R}.");

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

    /// <summary>All rows of a matrix, to 1e-9 of each number (of 1 for numbers below); NaN equals NaN.</summary>
    public static void Equal(double[][] expected, NumericMatrix actual)
    {
        Assert.Equal(expected.Length, actual.RowCount);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i].Length, actual.ColumnCount);
            for (var j = 0; j < expected[i].Length; j++)
            {
                Equal(expected[i][j], actual[i, j], 1e-9 * Math.Max(1, Math.Abs(expected[i][j])));
            }
        }
    }
}
