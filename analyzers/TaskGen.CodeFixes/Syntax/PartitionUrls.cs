using System.Text.RegularExpressions;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Guesses where the rows of other partitions are.</summary>
internal static class PartitionUrls
{
    /// <summary>
    /// The URL of a partition beside that of the training rows: "data/train.csv" has "data/test.csv" beside it, "data/wine.csv" would have
    /// "data/wine-test.csv".
    /// </summary>
    public static string Guess(string training, string partition)
    {
        var named = Regex.Replace(training, @"train(ing)?(?=[^/\\]*$)", partition, RegexOptions.CultureInvariant);
        return named != training ? named : new Regex(@"(?=(\.[^./\\]+)*$)", RegexOptions.CultureInvariant).Replace(training, $"-{partition}", 1);
    }
}
